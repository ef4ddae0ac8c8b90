import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { answersFigure } from "../../../src/chapter/variables/answersFigure.js";
import { itemReading } from "../../../src/chapter/variables/itemReading.js";
import { itemTable } from "../../../src/chapter/variables/itemTable.js";
import { formatCell } from "../../../src/document/table/format.js";
import { items } from "../../../src/texts/id/items.js";
import { caseStudy } from "../../loaders/caseStudy.js";

const none = { missing: "constant" } as const;
const study = (missing: string, ...cells: string[]) =>
  analyse(
    caseStudy("missing-words", {
      "study.yaml": (text) => text.replace("  blanks: item\n", `  blanks: item\n  missing: ${missing}\n`),
      "responses.csv": () => ["No,A,B", ...cells.map((cell, at) => `${at + 1},${cell}`)].join("\n"),
    }).study!,
  );
const KINDS =
  "[NA, { written: [Tidak Tahu], label: { id: Tidak tahu } }, { written: [TR], label: { id: Tidak relevan } }]";
const told = study(KINDS, "4,5", "Tidak tahu,3", "Tidak Tahu,2", "TR,4", "NA,1", ",4");

describe("ways of not answering that the study tells apart", () => {
  test("stand beside the scale in an item's table, before the blanks, in the order declared", () => {
    const { rows, columns } = itemTable(told, told.study.items[0]!, none, items);
    const shown = rows.map(({ cells }) =>
      columns.flatMap((column) => (cells[column.key] ? [formatCell(cells[column.key]!, column, "id")] : [])),
    );
    expect(shown.slice(3, -3)).toEqual([
      ["Tidak Setuju (TS)", "0", "0,00%"],
      ["Sangat Tidak Setuju (STS)", "0", "0,00%"],
      ["Tidak tahu", "2", "33,33%"],
      ["Tidak relevan", "1", "16,67%"],
      ["Kosong", "2", "33,33%"],
      ["Jumlah", "6", "100,00%"],
    ]);
    expect(shown.at(-3)).toEqual(["Rata-rata", "4,00"]);
  });

  test("are told in an item's paragraph", () => {
    expect(items.reading(itemReading(told.study, told.study.items[0]!, told.items[0]!, none))).toContain(
      "Yang tidak memilih satu pun pilihan skala menjawab Tidak tahu (2 responden), menjawab Tidak relevan (1 responden), dan membiarkannya kosong (2 responden).",
    );
    expect(items.reading(itemReading(told.study, told.study.items[1]!, told.items[1]!, none))).not.toContain("skala");
  });

  test("are no part of the chart, which says so", () => {
    const [variable] = told.study.variables;
    const { chart, notes } = answersFigure(told, variable!, variable!.dimensions[0]!, items);
    expect(chart).toMatchObject({ rows: [{ counts: [0, 0, 0, 1, 0] }, { counts: [1, 1, 1, 2, 1] }] });
    expect(notes).toEqual(["Di luar skala, dan tidak digambar: X1 2 Tidak tahu, 1 Tidak relevan, dan 2 kosong."]);
  });

  test("that nobody used are not told", () => {
    const unused = study(KINDS, "4,5", ",3");
    expect(
      itemTable(unused, unused.study.items[0]!, none, items)
        .rows.map(({ key }) => key)
        .slice(-5),
    ).toEqual(["blank", "total", "mean", "standardDeviation", "category"]);
    const [variable] = unused.study.variables;
    expect(answersFigure(unused, variable!, variable!.dimensions[0]!, items).notes).toEqual([]);
  });
});
