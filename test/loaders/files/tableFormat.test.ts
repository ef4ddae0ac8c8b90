import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { studyFiles } from "./studyFiles.js";
import { textRow, workbookBytes } from "./workbookBytes.js";

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/files/${name}`, import.meta.url));
const POPULATION = [
  textRow(1, ["stratum", "members", "respondents"]),
  textRow(2, ["Sirkulasi", "40", "4"]),
  textRow(3, ["Referensi", "20", "2"]),
];
const workbook = Buffer.from(workbookBytes({ sheets: { Data: POPULATION.join("") } }));
const refused = (bytes: Uint8Array | string) => studyFiles({ "population.csv": bytes }).messages;
const strata = studyFiles({}).study!.strata;

test("a workbook is recognised by its bytes, whatever its name", () => {
  expect(studyFiles({ "population.csv": workbook }).study!.strata).toEqual(strata);
  expect(studyFiles({ "population.csv": undefined, "population.xls": workbook }).study!.strata).toEqual(strata);
});

test("text is text, whatever its name", () => {
  const text = "stratum,members,respondents\nSirkulasi,40,4\nReferensi,20,2\n";
  expect(studyFiles({ "population.csv": undefined, "population.xlsx": text }).study!.strata).toEqual(strata);
});

const old = Buffer.concat([Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), Buffer.alloc(600)]);
test.each<[string, Uint8Array | string, string]>([
  [
    "old Excel",
    fixture("form.xls"),
    "berformat Excel lama (.xls), seharusnya CSV, XLSX, ODS, atau SAV. Buka di Excel atau LibreOffice, lalu simpan sebagai XLSX.",
  ],
  [
    "a workbook with a password",
    Buffer.concat([old, Buffer.from("EncryptedPackage", "utf16le")]),
    "berkas terkunci dengan kata sandi, seharusnya berkas tanpa kata sandi. Buka di program asalnya, hapus kata sandinya, lalu simpan ulang.",
  ],
  [
    "a page that calls itself Excel",
    '\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>',
    "berformat halaman web atau XML, seharusnya CSV, XLSX, ODS, atau SAV. Buka di Excel atau LibreOffice, lalu simpan sebagai XLSX.",
  ],
  [
    "portable SPSS",
    `${" ".repeat(40)}ASCII SPSS PORT FILE`,
    "berformat SPSS portabel (.por), seharusnya CSV, XLSX, ODS, atau SAV. Buka di SPSS atau PSPP, lalu simpan sebagai SAV.",
  ],
  [
    "another ZIP",
    zipSync({ "responses.csv": strToU8("a,b\n") }),
    "berformat ZIP yang bukan buku kerja, seharusnya CSV, XLSX, ODS, atau SAV. Keluarkan berkas yang dimaksud dari dalamnya, lalu simpan itu di folder studi.",
  ],
  [
    "half a workbook",
    workbook.subarray(0, -100),
    "berkas rusak (terpotong), seharusnya berkas yang utuh. Buka di program asalnya, lalu simpan ulang.",
  ],
  [
    "a binary workbook",
    workbookOf("xl/workbook.bin"),
    "berformat Excel biner (.xlsb), seharusnya CSV, XLSX, ODS, atau SAV. Buka di Excel, lalu simpan sebagai XLSX.",
  ],
])("what cannot be read is named with its remedy: %s", (_, bytes, message) => {
  expect(refused(bytes)).toEqual([`data/population.csv: ${message}`]);
});

test("of two files for one table neither is read", () => {
  expect(studyFiles({ "population.xlsx": workbook }).messages).toEqual([
    "data/population.csv: ada population.csv dan population.xlsx, seharusnya satu berkas saja. Pindahkan yang tidak dipakai ke luar folder studi.",
  ]);
});

test("a workbook that unpacks to more than it may is refused before it does, and so is one that unpacks to more than it says", () => {
  expect(refused(claiming(300_000_000))).toEqual([
    "data/population.csv: isi berkas menjadi 300.000.444 bita setelah dimekarkan, seharusnya paling besar 200.000.000 bita. Periksa apakah berkas itu yang dimaksud; bila benar, simpan lembar datanya saja.",
  ]);
  expect(refused(claiming(100))).toEqual([
    "data/population.csv: berkas rusak (isi ZIP-nya rusak), seharusnya berkas yang utuh. Buka di program asalnya, lalu simpan ulang.",
  ]);
});

test("a byte that changed within a workbook is seen", () => {
  const at = workbook.indexOf("sheet0.xml") + 60;
  const changed = Buffer.from(workbook);
  changed[at]! ^= 1;
  expect(refused(changed)[0]).toContain("data/population.csv: berkas rusak (");
});

/** As much of a workbook as names its main part. */
function workbookOf(main: string): Uint8Array {
  const relation = `<Relationship Id="r" Type="relationships/officeDocument" Target="${main}"/>`;
  return zipSync({ "_rels/.rels": strToU8(`<Relationships>${relation}</Relationships>`), [main]: strToU8("") });
}

/** The workbook whose directory says that its sheet unpacks to so many bytes. */
function claiming(size: number): Buffer {
  const bytes = Buffer.from(workbook);
  const name = bytes.lastIndexOf("xl/worksheets/sheet0.xml");
  bytes.writeUInt32LE(size, name - 46 + 24);
  return bytes;
}
