import { describe, expect, test } from "vitest";
import type { Instrument } from "../../loaders/instrument.js";
import { likeCodes, responseColumns, strataAlone } from "../../loaders/responseColumns.js";
import { scaleOf } from "../studyOf.js";

const { blanks, options } = scaleOf(5);
const instrument: Instrument = {
  items: ["A1", "A2"],
  scale: { blanks, options: [...options] },
  characteristics: [{ code: "home", name: { id: "Asal" }, kind: "categorical" }],
  headings: new Map(),
  doubtful: new Set(),
  exported: false,
  stratum: undefined,
  strata: undefined,
  rows: { leaveOut: [] },
  quality: undefined,
  population: "population.csv",
  discreet: false,
};

describe("the columns of the responses", () => {
  test("are those of items and characteristics, and of respondents and strata where there are any", () => {
    expect(responseColumns(instrument)).toMatchObject({
      required: ["A1", "A2", "home"],
      optional: ["respondent", "stratum"],
      errors: ["A1", "A2"],
      questions: ["A1", "A2"],
      likely: ["respondent", "stratum"],
      others: true,
    });
  });

  test("must be there where their heading is declared, and are not looked for where it is not theirs alone", () => {
    const headings = new Map([["respondent", "NIM"]]);
    expect(responseColumns({ ...instrument, headings, doubtful: new Set(["A2"]) })).toMatchObject({
      required: ["respondent", "A1", "home"],
      optional: ["stratum"],
    });
  });

  test("of an export go by headings: no question is taken for a forgotten one", () => {
    const columns = responseColumns({ ...instrument, exported: true });
    expect("questions" in columns || "likely" in columns).toBe(false);
  });
});

test("a column that is passed over may be a forgotten item's, by its like code", () => {
  const like = (headings: readonly string[], items: readonly string[], read: readonly number[]) =>
    likeCodes({ headings, positions: new Map(read.map((at) => [headings[at]!, at])) }, items);
  expect(like(["B1", "B3", "b 14", "B-3", "Waktu", "C1"], ["B1"], [0])).toEqual(["B3"]);
  expect(like(["B1", "Umur"], ["B1", "Sikap"], [0])).toEqual([]);
  expect(like(["B2", "B2"], ["B1", "B2"], [0])).toEqual([]); // the item's own column, once more
});

test("strata without a population are a characteristic of the words found", () => {
  expect(strataAlone({ id: "Kelas" })).toEqual({ code: "stratum", name: { id: "Kelas" }, kind: "categorical" });
});
