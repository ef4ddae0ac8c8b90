import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { type FilesRead, studyFiles } from "../studyFiles.js";
import { textRow, type WorkbookParts, workbookBytes } from "../workbookBytes.js";

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/files/${name}`, import.meta.url));
const yaml = readFileSync(new URL("../../../fixtures/small/study.yaml", import.meta.url), "utf8");
const expected = studyFiles({}).study!.answers;

/** The codebook of the small study with the headings of the form in test/fixtures/files. */
const items = `code,variable,dimension,topic_id,keying,worded,heading
A1,A,RAM,Disapa,+,for,Saya disapa
A2,A,CEP,Menunggu lama,-,against,Saya menunggu lama
B1,B,PUA,Puas,,,Saya puas
B2,B,PUA,Ingin kembali,,,
`;

const HEAD = textRow(1, ["respondent", "A1", "A2", "B1", "B2"]);
const PLAIN = `<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>4</v></c><c r="C2"><v>2</v></c><c r="D2"><v>4</v></c><c r="E2"><v>5</v></c></row>`;

/** The small study with a workbook of answers, whose strata and counts are left out. */
function answered(
  parts: Partial<WorkbookParts> & { readonly rows?: string },
  changes: Record<string, string> = {},
): FilesRead {
  const { rows = PLAIN, ...others } = parts;
  const bytes = workbookBytes({ sheets: { Data: HEAD + rows }, ...others });
  return studyFiles({
    "responses.csv": undefined,
    "population.csv": undefined,
    "profile.csv": undefined,
    "responses.xlsx": bytes,
    ...changes,
  });
}

const cell = (xml: string) => answered({ rows: PLAIN.replace('<c r="B2"><v>4</v></c>', xml) });
const taken = ({ study }: FilesRead) => study?.answers.columns["A1"]?.[0];

test("a workbook of LibreOffice has the answers of its sheet: numbers, texts, results of formulas, and rows by their numbers", () => {
  const { study, messages, readings } = studyFiles({
    "responses.csv": undefined,
    "responses.xlsx": fixture("form.xlsx"),
    "items.csv": items,
    "study.yaml": `${yaml}headings: { respondent: Nomor }\n`,
  });
  expect(messages).toEqual([]);
  expect(study!.answers.columns).toEqual(expected.columns);
  expect(study!.answers.respondents).toEqual(expected.respondents);
  expect(readings["responses.xlsx"]!.slice(0, 5)).toEqual([
    'data/responses.xlsx: lembar "Jawaban" (satu dari 2 lembar), 6 baris data, 1 baris kosong dilewati',
    "  kolom B2",
    '  kolom "Nomor" dibaca sebagai respondent',
    '  kolom "Saya disapa" dibaca sebagai A1',
    '  kolom "Saya menunggu lama" dibaca sebagai A2',
  ]);
  expect(readings["responses.xlsx"]).toContain('  diabaikan: kolom "Waktu", "Lain-lain", "Lain-lain"');
});

test("dates and times are what they say, in days since 1900 or 1904", () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-421]dd\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="0&quot; hari&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
  const names = (from1904: boolean) => {
    const values = [
      ["45356", 1],
      ["45356.3958333333", 2],
      ["60", 1],
      ["0.75", 2],
      ["45356", 3],
      ["45356", 0],
    ];
    const rows = values.map(([value, style], at) =>
      PLAIN.replaceAll(/([A-E])2"/g, `$1${at + 2}"`)
        .replace('r="2"', `r="${at + 2}"`)
        .replace(`<c r="A${at + 2}"><v>1</v></c>`, `<c r="A${at + 2}" s="${style}"><v>${value}</v></c>`),
    );
    return answered({ rows: rows.slice(0, from1904 ? 1 : 4).join(""), styles, from1904 }).study?.answers.respondents;
  };
  expect(names(false)).toEqual(["2024-03-05", "2024-03-05 09:30:00", "1900-02-29", "18:00:00"]);
  expect(names(true)).toEqual(["2028-03-06"]);
});

test.each<[string, string, number]>([
  ["a number", '<c r="B2"><v>4</v></c>', 4],
  ["a number with decimals", '<c r="B2"><v>4.0</v></c>', 4],
  ["a number as computers add", '<c r="B2"><f>4*1.1/1.1</f><v>4.0000000000000009</v></c>', 4],
  ["a number in powers of ten", '<c r="B2"><v>4E0</v></c>', 4],
  ["a number as text", '<c r="B2" t="inlineStr"><is><t>4</t></is></c>', 4],
  [
    "a text in parts, and how it is pronounced",
    '<c r="B2" t="inlineStr"><is><r><t>Se</t></r><r><rPr><b/></rPr><t>tuju</t></r><rPh><t>x</t></rPh></is></c>',
    4,
  ],
  ["a text that a formula gives", '<c r="B2" t="str"><f>REPT("S",1)</f><v>S</v></c>', 4],
  ["characters that XML cannot hold", '<c r="B2" t="str"><v>Setuju_x000D_\n</v></c>', 4],
  ["marked text and a comment", '<c r="B2" t="str"><!-- </c> --><v><![CDATA[Setu]]>ju</v></c>', 4],
  ["an empty cell", '<c r="B2"/>', 0],
  ["an empty text", '<c r="B2" t="str"><f>""</f><v></v></c>', 0],
  ["a cell that does not say where it stands", "<c><v>4</v></c>", 4],
])("a cell is read: %s", (_, xml, position) => {
  const read = cell(xml);
  expect(read.messages.filter((message) => !message.startsWith("Peringatan"))).toEqual([]);
  expect(taken(read)).toBe(position);
});

test.each([
  [
    "an error",
    '<c r="B2" t="e"><f>NA()</f><v>#N/A</v></c>',
    'data/responses.xlsx baris 2, kolom B (A1) (responden 1): tertulis "#N/A", seharusnya salah satu dari Sangat Tidak Setuju, Tidak Setuju, Netral, Setuju, Sangat Setuju. Bila itu berarti tidak dijawab, tulis di study.yaml, pada bagian scale: missing: ["#N/A"]; bila bukan, tulis angka pilihan yang dicentang (1 = STS, 2 = TS, 3 = N, 4 = S, 5 = SS).',
  ],
  [
    "a formula that was never calculated",
    '<c r="B2"><f>2+2</f></c>',
    "data/responses.xlsx baris 2, kolom B (A1): rumusnya tersimpan tanpa hasil, seharusnya rumus yang sudah dihitung. Buka di Excel atau LibreOffice, lalu simpan ulang.",
  ],
  [
    "a formula with an empty result",
    '<c r="B2"><f>2+2</f><v></v></c>',
    "data/responses.xlsx baris 2, kolom B (A1): rumusnya tersimpan tanpa hasil, seharusnya rumus yang sudah dihitung. Buka di Excel atau LibreOffice, lalu simpan ulang.",
  ],
  [
    "a text that the file does not hold",
    '<c r="B2" t="s"><v>7</v></c>',
    "data/responses.xlsx: berkas rusak (tidak memuat teks ke-7), seharusnya berkas yang utuh. Buka di program asalnya, lalu simpan ulang.",
  ],
  [
    "cells out of order",
    '<c r="B3"><v>4</v></c>',
    "data/responses.xlsx: berkas rusak (selnya tidak urut (B3)), seharusnya berkas yang utuh. Buka di program asalnya, lalu simpan ulang.",
  ],
  [
    "a tag left open",
    "<c>",
    "data/responses.xlsx: berkas rusak (XML-nya tidak terbaca), seharusnya berkas yang utuh. Buka di program asalnya, lalu simpan ulang.",
  ],
])("a cell is never a blank that is none: %s", (_, xml, message) => {
  expect(cell(xml).messages).toEqual([message]);
});

test("an error that the study declares missing is missing; in other columns than answers it is refused", () => {
  const missing = { "study.yaml": yaml.replace("  blanks: midpoint", '  blanks: midpoint\n  missing: ["#N/A"]') };
  const rows = PLAIN.replace('<c r="B2"><v>4</v></c>', '<c r="B2" t="e"><v>#N/A</v></c>');
  const declared = answered({ rows }, missing);
  expect(declared.messages.filter((message) => !message.startsWith("Peringatan"))).toEqual([]);
  expect(taken(declared)).toBe(0);
  expect(
    answered({ rows: PLAIN.replace('<c r="A2"><v>1</v></c>', '<c r="A2" t="e"><v>#N/A</v></c>') }, missing).messages[0],
  ).toBe(
    "data/responses.xlsx baris 2, kolom A (respondent): rumusnya menghasilkan kesalahan #N/A, seharusnya sebuah nilai. Perbaiki rumusnya, atau kosongkan selnya bila memang tidak ada isinya.",
  );
});

test("a number beyond the scale is named by the row and column of the sheet", () => {
  const [message] = cell('<c r="B2"><v>6</v></c>').messages;
  expect(message).toContain('data/responses.xlsx baris 2, kolom B (A1) (responden 1): tertulis "6"');
});

test("an error in a column that is passed over is none", () => {
  const files = {
    "items.csv": items.replace("Saya puas", "B1?").replace("Saya disapa", "A1?").replace("Saya menunggu lama", "A2?"),
  };
  const head = textRow(1, ["respondent", "A1?", "A2?", "B1?", "B2", "Rata-rata"]);
  const rows = PLAIN.replace("</row>", '<c r="F2" t="e"><v>#DIV/0!</v></c></row>');
  expect(answered({ sheets: { Data: head + rows } }, files).study?.answers.respondents).toEqual(["1"]);
});

test("a row of nothing but formulas without results is blank where they are passed over, and refused where they are read", () => {
  const formula = (column: string) => `${PLAIN}<row r="3"><c r="${column}3"><f>A2</f></c></row>`;
  const head = textRow(1, ["respondent", "A1", "A2", "B1", "B2", "Jumlah"]);
  expect(answered({ sheets: { Data: head + formula("F") } }).study?.answers.respondents).toEqual(["1"]);
  expect(answered({ sheets: { Data: head + formula("B") } }).messages[0]).toContain(
    "baris 3, kolom B (A1): rumusnya tersimpan tanpa hasil",
  );
});

test("cells merged over several rows or answers are refused where they are read; merged headings head each of their columns", () => {
  const below = (ref: string) => `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`;
  const merged = (ref: string) => answered({ below: below(ref) });
  expect(merged("B2:B3").messages).toEqual([
    "data/responses.xlsx baris 2: sel B2:B3 digabung, seharusnya satu isian setiap sel. Batalkan penggabungannya (Unmerge Cells), lalu isi setiap selnya.",
  ]);
  expect(merged("B1:B2").messages).toHaveLength(1);
  expect(merged("B2:C2").messages[0]).toContain("data/responses.xlsx baris 2: sel B2:C2 digabung");
  expect(merged("A2:B2").messages[0]).toContain("data/responses.xlsx baris 2: sel A2:B2 digabung");
  expect(merged("E2:F2").study?.answers.respondents).toEqual(["1"]);
  expect(merged("B9:C12").study?.answers.respondents).toEqual(["1"]);
  expect(merged("G2:G3").study?.answers.respondents).toEqual(["1"]);
  expect(merged("B1:C1").messages[0]).toContain('baris 1, kolom B (A1): judul "A1" dipakai lebih dari satu kali');
});

test("headings are found below a title and groups, those that are merged downwards among them", () => {
  const groups = textRow(3, ["respondent", "Layanan", "", "Kepuasan", "", "Catatan", "Umur"]);
  const codes = textRow(4, ["", "A1", "A2", "B1", "B2"]);
  const merges = ["A1:G1", "A3:A4", "B3:C3", "D3:E3", "F3:F4", "G3:G4"]
    .map((ref) => `<mergeCell ref="${ref}"/>`)
    .join("");
  const rows = PLAIN.replaceAll(/([A-E])2"/g, '$15"')
    .replace('r="2"', 'r="5"')
    .replace("</row>", '<c r="G5"><v>21</v></c></row>');
  const read = answered({
    sheets: { Data: textRow(1, ["Rekap"]) + groups + codes + rows },
    below: `<mergeCells count="6">${merges}</mergeCells>`,
  });
  expect(read.messages).toEqual(answered({}).messages);
  expect(read.study!.answers).toEqual(answered({}).study!.answers);
  expect(read.readings["responses.xlsx"]!.slice(0, 3)).toEqual([
    'data/responses.xlsx: lembar "Data", 2 baris di atas judul kolom dilewati, 1 baris data',
    "  kolom respondent, A1, A2, B1, B2",
    '  diabaikan: kolom "Catatan", "Umur"',
  ]);
});

test("blank rows count as lines, wherever the file leaves them out; what stands beside the headed columns is refused", () => {
  const rows = PLAIN.replaceAll(/([A-E])2"/g, '$17"').replace('r="2"', 'r="7"');
  expect(answered({ rows: rows.replace("<v>4</v>", "<v>6</v>") }).messages[0]).toContain("baris 7, kolom B (A1)");
  expect(answered({ rows: rows.replace("</row>", '<c r="G7"><v>12</v></c></row>') }).messages).toEqual([
    'data/responses.xlsx baris 7, kolom G: tertulis "12" di kanan kolom terakhir yang berjudul, seharusnya isian di bawah sebuah judul. Beri kolom itu judul, atau hapus isinya.',
  ]);
});

test("rows that the sheet hides are read, with a warning", () => {
  expect(answered({ rows: PLAIN.replace('r="2"', 'r="2" hidden="1"') }).messages).toContain(
    "Peringatan: data/responses.xlsx: 1 baris tersembunyi ikut dibaca, seharusnya baris yang terlihat saja, agar jelas mana yang dihitung. Hapus baris yang tidak dipakai, atau tampilkan semuanya (Unhide, atau matikan filternya).",
  );
});

test("the first sheet that is shown is read, or the one that study.yaml names", () => {
  const sheets = {
    Lama: textRow(1, ["Catatan"]),
    Data: HEAD + PLAIN,
    "Data 2": HEAD + PLAIN.replace("<v>4</v>", "<v>3</v>"),
  };
  const read = (named?: string) =>
    answered(
      { sheets, hidden: ["Lama"] },
      named === undefined ? {} : { "study.yaml": `${yaml}sheets: { responses: ${named} }\n` },
    );
  expect(taken(read())).toBe(4);
  expect(taken(read("Data 2"))).toBe(3);
  expect(read("Data 3").messages).toEqual([
    'data/responses.xlsx: tidak ada lembar "Data 3", seharusnya salah satu lembarnya ("Lama", "Data", dan "Data 2"). Samakan nama di kunci sheets pada study.yaml.',
  ]);
  expect(answered({ sheets: { Kosong: "" } }).messages).toEqual([
    'data/responses.xlsx: lembar "Kosong" kosong, seharusnya berisi data. Bila datanya di lembar lain, nyatakan nama lembar itu di kunci sheets pada study.yaml.',
  ]);
});

test("a sheet is for a workbook to have, and a named sheet for a file that is there", () => {
  const declared = (sheets: string) =>
    studyFiles({ "study.yaml": `${yaml}sheets: ${sheets}\n`, "profile.csv": undefined }).messages;
  expect(declared("{ items: Butir }")).toEqual([
    'data/items.csv: lembar "Butir" dinyatakan di kunci sheets pada study.yaml, sedangkan berkas ini tidak mempunyai lembar, seharusnya berkas XLSX atau ODS, atau tanpa kunci itu. Hapus kunci itu, atau simpan berkasnya sebagai XLSX.',
  ]);
  expect(declared("{ profile: Profil }")).toEqual([
    "data/profile.csv: berkas tidak ditemukan, seharusnya ada, sebagai CSV, XLSX, ODS, atau SAV. Simpan berkas itu dengan nama dan letak tersebut.",
  ]);
});

test("parts of a workbook are found by whatever prefix, place and case they have", () => {
  const parts = unzipSync(workbookBytes({ sheets: { Data: HEAD + PLAIN } }));
  expect(strFromU8(parts["xl/workbook.xml"]!)).toContain("<sheet ");
  const prefixed = (xml: string) => xml.replaceAll(/<(\/?)(\w)/g, "<$1x:$2");
  const rows = prefixed(HEAD + PLAIN);
  expect(answered({ sheets: { Data: rows } }).study?.answers.respondents).toEqual(["1"]);
});
