import { expect, test } from "vitest";
import { characters, sharedStrings } from "../../../../loaders/files/xlsx/sharedStrings.js";
import { xmlReader } from "../../../../loaders/files/xmlReader.js";

const read = (xml: string) =>
  sharedStrings((visitor) => {
    const reader = xmlReader(visitor);
    reader.push(Buffer.from(`<sst>${xml}</sst>`));
    reader.end();
  });

test("are a text each, whose parts may be formatted differently, in their order", () => {
  expect(read("<si><t>Setuju</t></si><si><r><t>Sangat </t></r><r><rPr><b/></rPr><t>Setuju</t></r></si><si/>")).toEqual([
    "Setuju",
    "Sangat Setuju",
    "",
  ]);
});

test("do not hold how a text is pronounced, nor what stands between its parts", () => {
  expect(read("<si>x<t>賛成</t><rPh><t>サンセイ</t></rPh></si>")).toEqual(["賛成"]);
});

test("hold characters that XML cannot by their numbers", () => {
  expect(read("<si><t>Saya betah_x000D_</t></si>")).toEqual(["Saya betah\r"]);
  expect([characters("_x0041_x"), characters("a_x00G0_b"), characters("a_b")]).toEqual(["Ax", "a_x00G0_b", "a_b"]);
});
