import { expect, test } from "vitest";
import { odsText } from "../../../../loaders/files/ods/odsText.js";
import { xmlReader } from "../../../../loaders/files/xmlReader.js";

function read(xml: string): string {
  const text = odsText();
  text.begin();
  const reader = xmlReader({ open: text.open, text: text.add, close: text.close });
  reader.push(Buffer.from(`<c>${xml}</c>`));
  reader.end();
  return text.done();
}

test("is its paragraphs, a line each", () => {
  expect(read("<text:p>Ya</text:p>\n  <text:p>Tidak</text:p>")).toBe("Ya\nTidak");
  expect(read("")).toBe("");
});

test("has spaces, tabs and line ends as they are marked, and others as one space", () => {
  expect(read('<text:p>a<text:s text:c="3"/>b<text:s/>c<text:tab/>d<text:line-break/>e\n  f</text:p>')).toBe(
    "a   b c\td\ne f",
  );
  expect(read('<text:p>a<text:s text:c="9999999"/></text:p>')).toHaveLength(1001);
});

test("is put together from parts that are formatted differently, and has none of a note", () => {
  expect(read("<text:p>Sa<text:span>ng</text:span>at</text:p>")).toBe("Sangat");
  expect(read("<text:p>Ya<office:annotation>Catatan</office:annotation></text:p>")).toBe("Ya");
  expect(read("<office:annotation><text:p>Catatan</text:p></office:annotation><text:p>5</text:p>")).toBe("5");
});
