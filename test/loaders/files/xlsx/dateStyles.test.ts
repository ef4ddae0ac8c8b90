import { expect, test } from "vitest";
import { dateStyles, isDateCode } from "../../../../loaders/files/xlsx/dateStyles.js";
import { xmlReader } from "../../../../loaders/files/xmlReader.js";

test.each(["dd/mm/yyyy", "[h]:mm", "mmm\\-yy", "[$-421]dd mmmm yyyy", "h:mm AM/PM", "ss.0"])(
  "%s writes a date or a time",
  (code) => {
    expect(isDateCode(code)).toBe(true);
  },
);

test.each(['0" hari"', "General", "0.00", "#,##0_);[Red](#,##0)", '"d"0', "\\d0", '0;"dd"', "@", ""])(
  "%j writes none",
  (code) => {
    expect(isDateCode(code)).toBe(false);
  },
);

test("a cell's style is a date's by its format, known or declared; styles of names are others", () => {
  const xml = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="14" formatCode="0.0"/></numFmts>
    <cellStyleXfs><xf numFmtId="22"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="14"/><xf numFmtId="23"/><xf/></cellXfs><dxfs><xf numFmtId="14"/></dxfs></styleSheet>`;
  const isDate = dateStyles((visitor) => {
    const reader = xmlReader(visitor);
    reader.push(Buffer.from(xml));
    reader.end();
  });
  expect([0, 1, 2, 3, 4, 5, 6].map(isDate)).toEqual([false, true, true, false, false, false, false]);
});
