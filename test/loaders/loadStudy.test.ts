import { describe, expect, test } from "vitest";
import { DataError } from "../../loaders/dataError.js";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";

const data = new URL("../../data/", import.meta.url).pathname;

describe("the study of this project", () => {
  const { study, warnings } = loadStudy(data);

  test("has 99 respondents, 25 items and no blank", () => {
    expect(study.answers.respondents).toHaveLength(99);
    expect(Object.keys(study.answers.columns)).toEqual(study.items.map(({ code }) => code));
    expect(study.items).toHaveLength(25);
    for (const column of Object.values(study.answers.columns)) {
      expect(column).toHaveLength(99);
      expect(Math.min(...column)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...column)).toBeLessThanOrEqual(5);
    }
  });

  test("has the population, and all of the pilot's items", () => {
    expect(study.strata.reduce((sum, { members }) => sum + members, 0)).toBe(16806);
    expect(study.strata.reduce((sum, { respondents }) => sum + Number(respondents), 0)).toBe(99);
    expect(study.pilot?.items).toHaveLength(30);
    expect(study.pilot?.items.filter(({ item }) => item === undefined).map(({ code }) => code)).toEqual([
      "SDM2",
      "LAY1",
      "RET1",
      "RET4",
      "RET5",
    ]);
  });

  test("warns of the ages, which add to 105, and of an option that nobody ticked; the report tells of the ages alone", () => {
    expect(warnings.map(({ file, column, line }) => [file.replace(/^.*\/data/, "data"), line, column])).toEqual([
      ["data/profile.csv", 4, "respondents"],
      ["data/study.yaml", undefined, undefined],
    ]);
    expect(study.warnings.map(({ id }) => id)).toEqual([
      'Jumlah responden untuk "Usia" (105) tidak sama dengan banyaknya responden (99); persentasenya dihitung dari 105.',
    ]);
  });

  test("tells every item's idea in both languages, as a clause", () => {
    for (const { idea } of study.items)
      for (const text of [idea?.id, idea?.en]) expect(text).toMatch(/^\p{Ll}.*[^.]$/u);
  });
});

describe("the same study, as other programs write it, is the same", () => {
  const { data: _, ...expected } = loadStudy(changedStudy()).study;
  const tables = [
    "items.csv",
    "responses.csv",
    "population.csv",
    "profile.csv",
    "pilot/items.csv",
    "pilot/matrix-B.csv",
    "pilot/reliability.csv",
  ];
  const all = (change: (text: string) => string) => Object.fromEntries(tables.map((file) => [file, change]));
  const withDelimiter = (delimiter: string) => (text: string) =>
    text.replaceAll(/"([^"]*)"|,/g, (match, quoted?: string) => (quoted === undefined ? delimiter : match));

  test.each([
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR", (text: string) => text.replaceAll("\n", "\r")],
    ["no line end at the end", (text: string) => text.trimEnd()],
    [
      "spaces around cells",
      (text: string) => withDelimiter(" , ")(text).replaceAll(/ , "|" , /g, (match) => match.replaceAll(" ", "")),
    ],
    ["every plain cell quoted", (text: string) => text.replaceAll(/(?<=^|,)([^",\n]+)(?=,|$)/gm, '"$1"')],
    ["semicolons", withDelimiter(";")],
    ["tabs", withDelimiter("\t")],
    ["vertical bars", withDelimiter("|")],
    ["a first line that declares the delimiter", (text: string) => `sep=;\n${withDelimiter(";")(text)}`],
    ["all at once", (text: string) => `\uFEFF${withDelimiter(";")(text).replaceAll("\n", "\r\n")}`],
  ])("%s", (_name, change) => {
    const { data: _data, ...study } = loadStudy(changedStudy(all(change))).study;
    expect(study).toEqual(expected);
  });

  test("comma decimals in a semicolon file, point decimals in a comma file", () => {
    const semicolons = replace(
      "row,col,r\nPUA1,TOTAL,0.405\nPUA2,TOTAL,.515",
      "row;col;r\nPUA1;TOTAL;0,405\nPUA2;TOTAL;,515",
    );
    const { data: _data, ...study } = loadStudy(changedStudy({ "pilot/matrix-B.csv": semicolons })).study;
    expect(study).toEqual(expected);
  });
});

describe("what cannot be read", () => {
  test("a missing file", () => {
    expect(messagesOf({ "responses.csv": null })).toEqual([
      "data/responses.csv: berkas tidak ditemukan, seharusnya ada, sebagai CSV, XLSX, ODS, atau SAV. Simpan berkas itu dengan nama dan letak tersebut.",
    ]);
  });

  test("an empty file", () => {
    expect(messagesOf({ "responses.csv": " \r\n\n" })).toEqual([
      "data/responses.csv: berkas kosong, seharusnya berisi data. Simpan ulang berkas itu dari program asalnya.",
    ]);
  });

  test("a file that ends behind the declaration of its delimiter", () => {
    expect(messagesOf({ "responses.csv": "sep=;\n" })).toEqual([
      "data/responses.csv baris 2: berkas kosong, seharusnya berisi data. Simpan ulang berkas itu dari program asalnya.",
    ]);
  });

  test("a study.yaml that holds one word, which is repeated as far as it helps", () => {
    expect(messagesOf({ "study.yaml": `${"a".repeat(200)}\n` })).toEqual([
      `data/study.yaml baris 1, kolom 1: tertulis "${"a".repeat(100)}…", seharusnya kumpulan kunci dan nilai. Perbaiki nilainya.`,
    ]);
  });

  test.each([
    ["of no known encoding", [0x63, 0x81, 0x0a], "ada bita yang tidak sah dalam pengodean huruf mana pun yang dikenal"],
    ["of two encodings", [0xc3, 0xa9, 0xe9, 0x0a], "sebagian huruf tersimpan sebagai UTF-8 dan sebagian tidak"],
    ["with zeros between", [0x63, 0x64, 0x00, 0x0a], "ada bita nol di antara huruf-hurufnya"],
  ])("bytes %s", (_, bytes, found) => {
    expect(messagesOf({ "population.csv": Uint8Array.from(bytes) })).toEqual([
      `data/population.csv: ${found}, seharusnya teks UTF-8, UTF-16, atau Windows-1252. Simpan ulang dengan pilihan "CSV UTF-8".`,
    ]);
  });

  test("two delimiters in one header are not guessed between", () => {
    expect(messagesOf({ "population.csv": replace("stratum,members", "stratum;members") })).toEqual([
      "data/population.csv baris 1: baris judul memuat titik koma dan koma sekaligus, seharusnya satu macam pemisah kolom. Pakai koma, titik koma, tab, atau garis tegak saja di seluruh berkas; nama kolom yang memuatnya diberi tanda kutip.",
    ]);
  });

  test("a quotation mark that is never closed, without the problems that follow from it", () => {
    const message =
      "tanda kutip dibuka tetapi tidak ditutup, seharusnya tanda kutip yang berpasangan. Tutup tanda kutip itu, atau hapus.";
    expect(messagesOf({ "items.csv": replace('2019: 7"', "2019: 7") })).toEqual([
      `data/items.csv baris 2, kolom reference: ${message}`,
    ]);
    expect(messagesOf({ "items.csv": replace("topic_id", '"topic_id') })).toEqual([
      `data/items.csv baris 1: ${message}`,
    ]);
  });
});

describe("all problems of a run", () => {
  test("of several files are reported at once", () => {
    const messages = messagesOf({
      "study.yaml": replace("tails: 2", "tails: 3"),
      "items.csv": replace("Puas,Satisfied", ",Satisfied"),
      "responses.csv": replace("4,2,4,2,3", "4,2,7,2,3"),
      "population.csv": replace("40", "-40"),
      "profile.csv": replace("Male,2", "Male,x"),
    });
    expect(messages.map((message) => message.split(":")[0])).toEqual([
      "data/study.yaml baris 53, kolom 10",
      "data/items.csv baris 4, kolom topic_id",
      "data/population.csv baris 2, kolom members",
      "data/responses.csv baris 5, kolom A2 (responden 4)",
      "data/profile.csv baris 3, kolom respondents",
    ]);
  });

  test("are the error's message, by the path as given, the first twenty in full and the rest counted", () => {
    const texts = Array.from({ length: 24 }, (_, at) => (at < 20 ? `${at}.5` : `Kata ${"abcd"[at - 20]}`)); // each a problem of its own
    const folder = changedStudy({ "responses.csv": (text) => text.replaceAll(/,\d/g, () => `,${texts.shift()}`) });
    const error = catchDataError(folder);
    const lines = error.message.split("\n");
    expect(error.problems).toHaveLength(24);
    expect(lines).toHaveLength(21);
    expect(lines[0]).toMatch(new RegExp(`^${folder}/responses.csv baris 2, kolom A1`));
    expect(lines[20]).toBe("Masih ada 4 kesalahan lain.");
  });
});

function catchDataError(folder: string): DataError {
  try {
    loadStudy(folder);
  } catch (error) {
    if (error instanceof DataError) return error;
  }
  throw new Error("loadStudy was expected to throw a DataError");
}

describe("the version of the data", () => {
  const versionOf = (changes: Parameters<typeof changedStudy>[0]) => loadStudy(changedStudy(changes)).study.data;

  test("is eight digits, the same for the same files wherever they are", () => {
    expect(versionOf({}).version).toMatch(/^[0-9a-f]{8}$/);
    expect(versionOf({})).toEqual(versionOf({}));
  });

  test("follows every byte of every input file, and no other file", () => {
    const version = versionOf({}).version;
    expect(versionOf({ "responses.csv": (text) => text.trimEnd() }).version).not.toBe(version);
    expect(versionOf({ "pilot/matrix-A.csv": replace("0,123", "0,124") }).version).not.toBe(version);
    expect(versionOf({ "profile.csv": null }).version).not.toBe(version);
    expect(versionOf({ "README.md": "notes", "notes.csv": "a\n" }).version).toBe(version);
  });

  test("lists the files it speaks of, in order", () => {
    const { files } = versionOf({});
    expect(files.map(({ path }) => path)).toEqual([
      "items.csv",
      "pilot/items.csv",
      "pilot/matrix-A.csv",
      "pilot/matrix-B.csv",
      "pilot/reliability.csv",
      "population.csv",
      "profile.csv",
      "responses.csv",
      "study.yaml",
    ]);
  });
});
