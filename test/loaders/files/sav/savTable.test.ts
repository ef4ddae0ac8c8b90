import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import { expect, test } from "vitest";
import { cellsOf } from "../savCells.js";
import { studyFiles } from "../studyFiles.js";

const FOLDER = new URL("../../../fixtures/files/", import.meta.url).pathname;
const fixture = (name: string) => readFileSync(FOLDER + name);
const yaml = readFileSync(new URL("../../../fixtures/small/study.yaml", import.meta.url), "utf8");
const expected = studyFiles({}).study!;

/** What `pspp-convert --labels --recode` wrote, with days as they are written here. */
function converted(csv: string): string[][] {
  const plain = (cell: string) =>
    cell
      .trim()
      .replace(/^(\d\d)\/(\d\d)\/(\d{4})/, "$3-$1-$2")
      .replace(/(?<=^\d{4}-\d\d-\d\d) 00:00:00$/, "");
  return csvParseRows(csv).map((cells) => cells.map(plain));
}

test.each([
  ["bytecode", "form.sav", "form"],
  ["nothing packed", "form-plain.sav", "form"],
  ["zlib", "form-zlib.sav", "form"],
  ["the greatest byte first", "form-big-endian.sav", "form"],
  ["windows-1252", "windows-1252.sav", "windows-1252"],
  ["weights", "weighted.sav", "weighted"],
])("all cells are those that pspp-convert writes: %s", (_, file, csv) => {
  expect(cellsOf(fixture(file))).toEqual(converted(fixture(`${csv}.pspp-convert.csv`).toString()));
});

const hasPspp = spawnSync("pspp-convert", ["--version"]).status === 0;
test.skipIf(!hasPspp)(`so they are of files that PSPP makes now${hasPspp ? "" : " (PSPP is not installed)"}`, () => {
  const root = mkdtempSync(join(tmpdir(), "pspp-"));
  const folder = join(root, "files");
  try {
    cpSync(join(FOLDER, "../small"), join(root, "small"), { recursive: true });
    mkdirSync(join(folder, "small"), { recursive: true });
    for (const program of ["make.sps", "make-windows-1252.sps"]) {
      copyFileSync(FOLDER + program, join(folder, program));
      expect(
        spawnSync("pspp", ["-o", "made.txt", "--syntax-encoding=UTF-8", program], { cwd: folder, encoding: "utf8" })
          .stderr,
      ).toBe("");
    }
    const made = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".sav"));
    expect(made).toHaveLength(11);
    for (const file of made) {
      spawnSync("pspp-convert", ["--labels", "--recode", file, "made.csv"], { cwd: folder });
      expect(cellsOf(readFileSync(join(folder, file)))).toEqual(
        converted(readFileSync(join(folder, "made.csv"), "utf8")),
      );
    }
  } finally {
    rmSync(root, { recursive: true });
  }
});

test("answers are the words of their labels", () => {
  const { study, messages, readings } = studyFiles({
    "responses.csv": undefined,
    "responses.sav": fixture("small/responses.sav"),
  });
  expect(messages).toEqual([]);
  expect(study!.answers).toEqual(expected.answers);
  expect(readings["responses.sav"]!.slice(0, 3)).toEqual([
    "data/responses.sav: teks UTF-8, 6 baris data",
    "  kolom respondent, A1, A2, B1, B2",
    '  jawaban 1 ditulis "Sangat Tidak Setuju" (4)',
  ]);
});

const items = `code,variable,dimension,topic_id,keying,worded,heading
A1,A,RAM,Disapa,+,for,Saya disapa
A2,A,CEP,Menunggu lama,-,against,Saya menunggu lama
B1,B,PUA,Puas,,,Saya puas
B2,B,PUA,Ingin kembali,,,
`;
const characteristics = `headings: { respondent: Nomor }
characteristics:
  - { code: umur, name: { id: Umur }, heading: Umur Anda (tahun), kind: numeric, classes: [{ upTo: 20, label: { id: Muda } }, { label: { id: Tua } }] }
  - { code: asal, name: { id: Asal }, heading: kota, kind: categorical }
`;
const form = { "responses.csv": undefined, "items.csv": items, "population.csv": undefined, "profile.csv": undefined };

test("labels and names of variables head columns; what the file declares missing is a blank, and said", () => {
  const { study, messages, readings } = studyFiles({
    ...form,
    "responses.sav": fixture("form-zlib.sav"),
    "study.yaml": yaml + characteristics,
  });
  expect(messages).toEqual([]);
  expect(study!.answers).toEqual(expected.answers);
  expect(
    study!.profile.map(({ categories }) => categories.map(({ label, respondents }) => [label.id, respondents])),
  ).toEqual([
    [
      ["Muda", 1],
      ["Tua", 2],
      ["Tidak menjawab", 3],
    ],
    [
      ["Desa", 2],
      ["Kota", 2],
      ["Luar daerah", 1],
      ["Tidak menjawab", 1],
    ],
  ]);
  expect(readings["responses.sav"]!.slice(0, 3)).toEqual([
    "data/responses.sav: teks UTF-8, 6 baris data, 3 isian yang dinyatakan hilang oleh berkasnya dibaca kosong",
    "  kolom B2",
    '  kolom "Nomor" dibaca sebagai respondent',
  ]);
});

test("a name and a label of different columns are refused", () => {
  const twice = characteristics.replace("code: umur", "code: usia").replace("heading: kota", "heading: umur");
  const { messages } = studyFiles({ ...form, "responses.sav": fixture("form.sav"), "study.yaml": yaml + twice });
  expect(messages).toContain(
    'data/responses.sav kolom umur: menurut namanya asal, tetapi menurut labelnya ("Umur Anda (tahun)") usia, seharusnya nama dan label dari kolom yang sama. Ganti nama atau label variabelnya.',
  );
});

test("weights of cases are said not to be used", () => {
  const { study, messages } = studyFiles({
    ...form,
    "responses.sav": fixture("weighted.sav"),
    "study.yaml": `${yaml}headings: { respondent: Nomor }\n`,
  });
  expect(study!.answers).toEqual(expected.answers);
  expect(messages).toEqual([
    "Peringatan: data/responses.sav: kasusnya berbobot menurut variabel A1, seharusnya kasus tanpa bobot, karena bobot tidak dipakai. Matikan bobotnya (WEIGHT OFF) bila memang tidak perlu.",
  ]);
});

const small = fixture("small/responses.sav");
const zlib = fixture("form-zlib.sav");
const cut = (bytes: Buffer, end: number) => bytes.subarray(0, end);
const changed = (bytes: Buffer, change: (bytes: Buffer) => void) => {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
};
test.each<[string, Buffer, string]>([
  ["cut off within its variables", cut(small, 400), "berkas rusak (terpotong)"],
  ["cut off within its cases", cut(small, small.length - 8), "berkas rusak (terpotong)"],
  ["cut off between packed parts", cut(zlib, zlib.length - 24), "berkas rusak (terpotong)"],
  ["fewer cases than it says", changed(small, (bytes) => bytes.writeInt32LE(7, 80)), "berkas rusak (terpotong)"],
  [
    "more cases than it says",
    changed(small, (bytes) => bytes.writeInt32LE(5, 80)),
    "berkas rusak (memuat lebih banyak kasus daripada yang dinyatakannya)",
  ],
  [
    "an unknown way of packing",
    changed(small, (bytes) => bytes.writeInt32LE(3, 72)),
    "berkas rusak (dimampatkan dengan cara yang tidak dikenal)",
  ],
  [
    "an unknown encoding",
    Buffer.from(small.toString("latin1").replace("UTF-8", "KLX-8"), "latin1"),
    "hurufnya tersimpan dalam pengodean KLX-8",
  ],
])("a file that is not whole is refused: %s", (_, bytes, found) => {
  expect(cellsOf(bytes)).toEqual([[found]]);
});

test("a file that does not say how many cases it has is read to its end", () => {
  expect(cellsOf(changed(small, (bytes) => bytes.writeInt32LE(-1, 80)))).toEqual(cellsOf(small));
});

test("a file that does not say how its texts are written is read as Windows-1252, with a warning where that matters", () => {
  const silent = (bytes: Buffer) =>
    changed(bytes, (copy) => {
      copy.writeInt32LE(99, copy.indexOf(Buffer.of(7, 0, 0, 0, 20, 0, 0, 0)) + 4);
      copy.writeInt32LE(2, copy.indexOf(Buffer.of(7, 0, 0, 0, 3, 0, 0, 0)) + 16 + 28);
    });
  const read = (bytes: Buffer) => studyFiles({ "responses.csv": undefined, "responses.sav": bytes });
  expect(read(silent(small)).messages).toEqual([]);
  const bytes = Buffer.from(silent(small));
  bytes[bytes.indexOf("Netral")] = 0xd1;
  expect(read(bytes).messages).toContain(
    'Peringatan: data/responses.sav: berkas bukan UTF-8, sehingga dibaca sebagai Windows-1252, seharusnya UTF-8, agar huruf beraksen tidak perlu ditafsirkan. Periksa huruf-hurufnya; bila ada yang keliru, simpan ulang dengan pilihan "CSV UTF-8".',
  );
});

test("a file under another name is recognised, and so is one with a password", () => {
  expect(studyFiles({ "responses.csv": small }).study!.answers).toEqual(expected.answers);
  const locked = Buffer.concat([
    Buffer.from([0x1c, 0, 0, 0, 0, 0, 0, 0]),
    Buffer.from("ENCRYPTEDSAV"),
    Buffer.alloc(40),
  ]);
  expect(studyFiles({ "responses.csv": undefined, "responses.sav": locked }).messages).toEqual([
    "data/responses.sav: berkas terkunci dengan kata sandi, seharusnya berkas tanpa kata sandi. Buka di program asalnya, hapus kata sandinya, lalu simpan ulang.",
  ]);
});
