import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isTrue, workbook } from "../../../../loaders/files/xlsx/workbook.js";
import { openZip } from "../../../../loaders/files/zip.js";
import { fileProblems } from "../../../../src/texts/language.js";
import { type WorkbookParts, workbookBytes } from "../workbookBytes.js";

const open = (parts: Partial<WorkbookParts> = {}, named?: string) =>
  workbook(openZip(workbookBytes({ sheets: { Lama: "", Data: "" }, ...parts }), 1e6), named);

describe("a workbook", () => {
  test("is opened at its first sheet that is shown, the first where none is, or at the one that is named", () => {
    expect(open()).toMatchObject({ part: "xl/worksheets/sheet0.xml", sheet: "Lama", sheets: ["Lama", "Data"] });
    expect(open({ hidden: ["Lama"] }).sheet).toBe("Data");
    expect(open({ hidden: ["Lama", "Data"] }).sheet).toBe("Lama");
    expect(open({ hidden: ["Data"] }, "Data")).toMatchObject({ part: "xl/worksheets/sheet1.xml", sheet: "Data" });
  });

  test("has not every sheet that is asked for", () => {
    expect(() => open({}, "data")).toThrow(fileProblems.noSheet("data", ["Lama", "Data"]).found);
  });

  test("has texts, styles and a first day where it says so", () => {
    const { strings, isDate, from1904 } = open();
    expect([strings, isDate(0), from1904]).toEqual([[], false, false]);
    const full = open({
      strings: "<sst><si><t>Ya</t></si></sst>",
      styles: '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
      from1904: true,
    });
    expect([full.strings, full.isDate(0), full.from1904]).toEqual([["Ya"], true, true]);
  });

  test("is none without the part that names its sheets", () => {
    const zip = zipSync({ "_rels/.rels": strToU8("<Relationships/>") });
    expect(() => workbook(openZip(zip, 1e6), undefined)).toThrow("bukan buku kerja");
  });
});

test("an attribute says yes in three ways", () => {
  expect(["1", "true", "on", "0", "false", "", undefined].map(isTrue)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
