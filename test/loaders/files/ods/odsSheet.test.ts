import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { type FilesRead, studyFiles } from "../studyFiles.js";

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/files/${name}`, import.meta.url));
const yaml = readFileSync(new URL("../../../fixtures/small/study.yaml", import.meta.url), "utf8");
const expected = studyFiles({}).study!.answers;
const items = `code,variable,dimension,topic_id,keying,worded,heading
A1,A,RAM,Disapa,+,for,Saya disapa
A2,A,CEP,Menunggu lama,-,against,Saya menunggu lama
B1,B,PUA,Puas,,,Saya puas
B2,B,PUA,Ingin kembali,,,
`;

const cell = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const number = (value: string) => `<table:table-cell office:value-type="float" office:value="${value}"/>`;
const HEAD = `<table:table-row>${["respondent", "A1", "A2", "B1", "B2"].map(cell).join("")}</table:table-row>`;
const row = (a1: string) =>
  `<table:table-row>${number("1")}${a1}${["2", "4", "5"].map(number).join("")}</table:table-row>`;

/** The bytes of a document of sheets, as XML by their names. */
function document(sheets: Readonly<Record<string, string>>, styles = "", manifest = ""): Uint8Array {
  const tables = Object.entries(sheets).map(
    ([name, xml]) => `<table:table table:name="${name}" table:style-name="${name}">${xml}</table:table>`,
  );
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "META-INF/manifest.xml": strToU8(`<manifest>${manifest}</manifest>`),
    "content.xml": strToU8(
      `<office:document-content>${styles}<office:spreadsheet>${tables.join("")}</office:spreadsheet></office:document-content>`,
    ),
  });
}

const answered = (bytes: Uint8Array): FilesRead =>
  studyFiles({
    "responses.csv": undefined,
    "population.csv": undefined,
    "profile.csv": undefined,
    "responses.ods": bytes,
  });
const errors = ({ messages }: FilesRead) => messages.filter((message) => !message.startsWith("Peringatan"));
const taken = ({ study }: FilesRead) => study?.answers.columns["A1"]?.[0];

test("a document of LibreOffice has the answers that its sheet has, and those of the workbook that was made of it", () => {
  const read = (bytes: Uint8Array) =>
    studyFiles({
      "responses.csv": bytes,
      "items.csv": items,
      "study.yaml": `${yaml}headings: { respondent: Nomor }\n`,
    });
  const { study, messages, readings } = read(fixture("form.ods"));
  expect(messages).toEqual([]);
  expect(study!.answers.columns).toEqual(expected.columns);
  expect(readings["responses.csv"]).toEqual(read(fixture("form.xlsx")).readings["responses.csv"]);
});

test.each<[string, string, number]>([
  ["a number", number("4"), 4],
  ["a number as computers add", number("4.0000000000000009"), 4],
  ["a number as text", cell("4"), 4],
  [
    "a text in parts, with a note",
    cell("Se<text:span>tuju</text:span><office:annotation><text:p>ragu</text:p></office:annotation>"),
    4,
  ],
  ["a text over lines", cell("\n      Sangat<text:s/>\n Setuju"), 5],
  [
    "a text that a formula gives",
    '<table:table-cell table:formula="of:=X" office:value-type="string" office:string-value="S"/>',
    4,
  ],
  ["an empty cell", "<table:table-cell/>", 0],
])("a cell is read: %s", (_, xml, position) => {
  const read = answered(document({ Data: HEAD + row(xml) }));
  expect(errors(read)).toEqual([]);
  expect(taken(read)).toBe(position);
});

test("cells and rows that are repeated stand there as often as they are repeated", () => {
  const twos = '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="2"/>';
  const blank =
    '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>';
  const last = `<table:table-row>${number("2")}${twos}${number("9")}${number("5")}</table:table-row>`;
  const rest = blank.replace('"3"', '"1048569"');
  expect(answered(document({ Data: HEAD + row(number("4")) + blank + last + rest })).messages[0]).toContain(
    "data/responses.ods baris 6, kolom D (B1) (responden 2)",
  );
});

test.each([
  [
    "an error",
    '<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>',
    'tertulis "#N/A"',
  ],
  [
    "an error that is not said to be one",
    '<table:table-cell table:formula="of:=1/0" office:value-type="string"><text:p>#DIV/0!</text:p></table:table-cell>',
    'tertulis "#DIV/0!"',
  ],
  ["a formula without a result", '<table:table-cell table:formula="of:=2+2"/>', "rumusnya tersimpan tanpa hasil"],
])("a cell is never a blank that is none: %s", (_, xml, found) => {
  const [message] = answered(document({ Data: HEAD + row(xml) })).messages;
  expect(message).toContain("data/responses.ods baris 2, kolom B (A1)");
  expect(message).toContain(found);
});

test("the first sheet that is shown is read, or the one that study.yaml names", () => {
  const hidden = '<style:style style:name="Lama"><style:table-properties table:display="false"/></style:style>';
  const bytes = document({ Lama: HEAD + row(number("1")), Data: HEAD + row(number("4")) }, hidden);
  expect(taken(answered(bytes))).toBe(4);
  const named = {
    "responses.csv": bytes,
    "population.csv": undefined,
    "profile.csv": undefined,
    "study.yaml": `${yaml}sheets: { responses: Lama }\n`,
  };
  expect(taken(studyFiles(named))).toBe(1);
});

test("a document with a password is said to have one", () => {
  expect(answered(document({ Data: HEAD }, "", "<encryption-data/>")).messages).toEqual([
    "data/responses.ods: berkas terkunci dengan kata sandi, seharusnya berkas tanpa kata sandi. Buka di program asalnya, hapus kata sandinya, lalu simpan ulang.",
  ]);
});
