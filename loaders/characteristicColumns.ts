import type { Characteristic } from "../src/study/study.js";
import { problemWords } from "../src/texts/language.js";
import { categoryDoubts } from "./categoryDoubts.js";
import { characteristicColumn } from "./characteristicColumn.js";
import { choicesColumn } from "./choicesColumn.js";
import type { ColumnError, RespondentName } from "./columnError.js";
import type { CharacteristicReading } from "./files/fileReading.js";
import type { TableRow } from "./files/tableRow.js";
import type { Instrument } from "./instrument.js";
import type { Problems } from "./problem.js";
import { strataAlone } from "./responseColumns.js";

/** The columns of all characteristics. */
export interface CharacteristicColumns {
  /** Takes a respondent's row. */
  read(row: TableRow, line: number, respondent: RespondentName): void;
  reading(): CharacteristicReading[];
  /** After the last row: warns of cells that may be meant otherwise than they were counted. */
  warn(file: string, problems: Problems): void;
  /** Of the rows kept, where not all are. */
  done(kept: Uint32Array | undefined): Characteristic[];
}

/**
 * Reads the respondents' characteristics; strata without a population to belong to are one.
 *
 * @param positions where each column stands in a row
 * @example
 * characteristicColumns(header.positions, instrument, error).read(textRow(["9:00", "Kota"]), 2, () => undefined);
 */
export function characteristicColumns(
  positions: ReadonlyMap<string, number>,
  { characteristics, strata, stratum, discreet }: Instrument,
  error: ColumnError,
): CharacteristicColumns {
  const order = discreet ? "name" : "frequency";
  const alone = strata === undefined && stratum !== undefined ? [strataAlone(stratum)] : [];
  const columns = [...alone, ...characteristics].flatMap((declared) => {
    const at = positions.get(declared.code);
    const column = declared.kind === "multiple" ? choicesColumn : characteristicColumn;
    return at === undefined ? [] : [{ at, declared, column: column(declared, error, order) }];
  });
  return {
    read(row, line, respondent) {
      for (const { at, column } of columns) column.read(row.text(at), line, respondent);
    },
    reading: () => columns.map(({ column }) => column.reading()),
    warn(file, problems) {
      for (const { declared, column } of columns.filter(({ declared }) => characteristics.includes(declared))) {
        const { name, code } = declared;
        const example = column.several();
        const place = { file, column: code };
        const noteOf = (text: string) => [
          problemWords.severalAnswersNote(name.id, text),
          problemWords.severalAnswersDiscreetNote(name.id),
        ];
        if (example !== undefined) problems.warn(place, problemWords.severalAnswers(example), ...noteOf(example));
        for (const wording of categoryDoubts(declared, column.reading(), example !== undefined))
          problems.warn(place, wording);
      }
    },
    done: (kept) => columns.map(({ column }) => column.done(kept)),
  };
}
