import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { auditEntries } from "../../../site/pageData/auditEntries.js";
import { analyse, type Results } from "../../../src/analysis/results/analyse.js";
import { composition } from "../../../src/chapter/respondents/composition.js";
import { compositionFigure } from "../../../src/chapter/respondents/compositionFigure.js";
import { answersFigure } from "../../../src/chapter/variables/answersFigure.js";
import { itemReading } from "../../../src/chapter/variables/itemReading.js";
import { itemTable } from "../../../src/chapter/variables/itemTable.js";
import { overviewTable } from "../../../src/chapter/variables/overviewTable.js";
import { formatCell } from "../../../src/document/table/format.js";
import type { Table } from "../../../src/document/table/table.js";
import { tableCsv } from "../../../src/document/table/tableCsv.js";
import { documentWords } from "../../../src/texts/id/document.js";
import { items } from "../../../src/texts/id/items.js";
import { respondents } from "../../../src/texts/id/respondents.js";
import { scaleOf, studyOf } from "../../studyOf.js";

const none = { missing: "constant" } as const;
const sentence = ({ study, items: results }: Results, item: number) =>
  items.reading(itemReading(study, study.items[item]!, results[item]!, none)).split(". Rata")[0];
const shown = ({ columns, rows }: Table, key: string) =>
  rows.flatMap(({ cells }) =>
    cells[key] ? [formatCell(cells[key], columns.find((column) => column.key === key)!, "id")] : [],
  );

const CASE = "test/fixtures/cases/words-200-of-201";

describe("200 of 201 respondents", () => {
  const results = analyse(loadStudy(CASE).study);

  it("are not all, and the one that is left is not none", () => {
    expect(sentence(results, 0)).toBe(
      "Pada butir topik X1 (X1), sebagian besar responden, yaitu 200 dari 201 responden (99,50%), memilih Pilihan 5. " +
        "Selebihnya memilih Pilihan 1 (1 orang; 0,50%); tidak ada yang memilih Pilihan 4, Pilihan 3, atau Pilihan 2",
    );
  });

  it("have the words that the audit finds right", () => {
    expect(auditEntries(CASE).map(({ printed, verdict }) => [printed, verdict])).toEqual([
      ["Sebagian besar", "reproduces"],
      ["Sebagian kecil", "reproduces"],
    ]);
  });
});

describe("20,000 of 20,001 respondents", () => {
  const rows = Array.from({ length: 20_001 }, (_, i) => (i === 0 ? [1, 5] : [5, 5]));
  const { quantifiers } = loadStudy(CASE).study;
  const results = analyse(studyOf(rows, { scale: scaleOf(5, "item"), ...(quantifiers && { quantifiers }) }));
  const { study } = results;

  it("are neither 100,00% nor all, and the one that is left is neither 0,00% nor none", () => {
    expect(sentence(results, 0)).toBe(
      "Pada butir Topik A1 (A1), sebagian besar responden, yaitu 20.000 dari 20.001 responden (> 99,99%), memilih Pilihan 5. " +
        "Selebihnya memilih Pilihan 1 (1 orang; < 0,01%); tidak ada yang memilih Pilihan 4, Pilihan 3, atau Pilihan 2",
    );
    expect(sentence(results, 1)).toBe(
      "Pada butir Topik B1 (B1), seluruhnya responden, yaitu 20.001 dari 20.001 responden (100,00%), memilih Pilihan 5. Tidak ada pilihan lain yang dipakai",
    );
  });

  it("stand so in tables, whose CSV has them in full", () => {
    const table = itemTable(results, study.items[0]!, none, items);
    expect(shown(table, "percent").slice(0, 6)).toEqual(["> 99,99%", "0,00%", "0,00%", "0,00%", "< 0,01%", "100,00%"]);
    expect(tableCsv(table, documentWords)).toContain("Pilihan 1 (P1),1,0.004999750012499375,");
    const overview = overviewTable(results, study.variables[0]!, { items: { A1: none, B1: none }, scales: {} }, items);
    expect([shown(overview, "pP5"), shown(overview, "pP1")]).toEqual([["> 99,9%"], ["< 0,1%"]]);
  });

  it("stand so in figures, their words and their tables", () => {
    const figure = answersFigure(results, study.variables[0]!, study.variables[0]!.dimensions[0]!, items);
    expect(figure.chart).toMatchObject({ rows: [{ texts: ["< 1%", "0%", "0%", "0%", "> 99%"] }] });
    expect(figure.alt).toContain("A1: > 99,9% di atas titik tengah, < 0,1% di bawahnya.");
    expect(shown(figure.table, "P1")).toEqual(["< 0,1%"]);
  });

  it("stand so among the respondents, without a note on what does not add up", () => {
    const counted = [
      { label: { id: "Pria" }, respondents: 20_000 },
      { label: { id: "Wanita" }, respondents: 1 },
    ];
    const composed = composition(counted, 20_001);
    const figure = compositionFigure(
      { id: "g", label: "Grafik", source: "", caption: "", of: "jenis kelamin" },
      composed,
      respondents,
    );
    expect(figure.chart).toMatchObject({ bars: [{ text: "20.000 (> 99,99%)" }, { text: "1 (< 0,01%)" }] });
    expect(figure.alt).toBe(
      "Diagram batang responden menurut jenis kelamin: Pria 20.000 (> 99,99%); Wanita 1 (< 0,01%).",
    );
    expect([figure.notes, shown(figure.table, "percentOfTotal")]).toEqual([[], ["> 99,99%", "< 0,01%", "100,00%"]]);
  });
});
