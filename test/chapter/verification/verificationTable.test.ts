import { describe, expect, it } from "vitest";
import { verificationTable } from "../../../src/chapter/verification/verificationTable.js";
import { verification as texts } from "../../../src/texts/id/verification.js";
import { studyOf } from "../../studyOf.js";
import { found } from "./foundVerification.js";

describe("verificationTable", () => {
  const table = verificationTable(studyOf([[1, 2]]), found, texts);
  const of = (key: string) => table.rows.find((row) => row.key === key)!.cells;

  it("has a section of every statistic, with its variant and a link to the glossary", () => {
    const sections = table.rows.filter(({ kind }) => kind === "section").map(({ cells }) => cells["file"]!);
    expect(sections).toHaveLength(5);
    expect(sections[2]).toEqual({ value: `Median: ${texts.statistics.median.variant}`, href: "glosarium.html#median" });
  });

  it("gives of every file what made it, how much was compared and the largest difference", () => {
    expect(of("median/b.json")).toEqual({
      file: { value: "b.json" },
      software: { value: "R" },
      version: { value: "4.2.2" },
      values: { value: 3 },
      largest: { value: 2e-12, text: "2,0\u00a0×\u00a010⁻¹²" },
      tolerance: { value: 1e-9, text: "1\u00a0×\u00a010⁻⁹" },
    });
  });

  it("says of a statistic without a file that it is arithmetic of whole numbers", () => {
    expect(of("sampleSize")["file"]).toMatchObject({ value: null, note: texts.wholeNumbers });
  });
});
