import { expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";

test("an item has its texts, keying and references; what is empty is absent or its default", () => {
  expect(loadStudy(changedStudy()).study.items.slice(0, 3)).toEqual([
    {
      code: "A1",
      variable: "A",
      dimension: "RAM",
      topic: { id: "Disapa", en: "Greeted" },
      keying: "+",
      worded: "for",
      idea: { id: "sapaan mengundang", en: "a greeting invites" },
      reference: "Penulis, 2019: 7",
      table: "3",
    },
    {
      code: "A2",
      variable: "A",
      dimension: "CEP",
      topic: { id: "Menunggu lama", en: "Waited long" },
      keying: "-",
      worded: "against",
    },
    { code: "B1", variable: "B", dimension: "PUA", topic: { id: "Puas", en: "Satisfied" }, keying: "+", worded: "for" },
  ]);
});

test("an item whose dimension or variable is not declared", () => {
  expect(messagesOf({ "items.csv": (text) => text.replace("B1,B,PUA", "B1,B,PUAS").replace("B2,B", "B2,C") })).toEqual([
    'data/items.csv baris 4, kolom dimension: tertulis "PUAS", seharusnya salah satu dimensi variabel B di study.yaml (PUA). Samakan kodenya, atau nyatakan dimensi itu di study.yaml.',
    'data/items.csv baris 5, kolom variable: tertulis "C", seharusnya salah satu variabel di study.yaml (A, B). Samakan kodenya, atau nyatakan variabel itu di study.yaml.',
  ]);
});

test("a dimension of another variable is not declared for this one", () => {
  expect(messagesOf({ "items.csv": replace("B2,B,PUA", "B2,B,CEP") })).toEqual([
    'data/items.csv baris 5, kolom dimension: tertulis "CEP", seharusnya salah satu dimensi variabel B di study.yaml (PUA). Samakan kodenya, atau nyatakan dimensi itu di study.yaml.',
  ]);
});

test("a dimension without items", () => {
  expect(messagesOf({ "items.csv": replace("A2,A,CEP", "A2,A,RAM") })).toEqual([
    "data/study.yaml baris 21, kolom 17: dimensi CEP tidak mempunyai butir, seharusnya paling sedikit satu. Tambahkan butirnya, atau hapus dimensi itu dari study.yaml.",
  ]);
});

test("empty and unknown cells", () => {
  expect(
    messagesOf({ "items.csv": replace("Menunggu lama,Waited long,-,against", ",Waited long,minus,lawan") }),
  ).toEqual([
    "data/items.csv baris 3, kolom topic_id: kosong, seharusnya terisi. Isikan nilainya.",
    'data/items.csv baris 3, kolom keying: tertulis "minus", seharusnya salah satu dari +, -. Tulis persis seperti salah satunya.',
    'data/items.csv baris 3, kolom worded: tertulis "lawan", seharusnya salah satu dari for, against. Tulis persis seperti salah satunya.',
  ]);
});

test("a code that stands twice", () => {
  expect(messagesOf({ "items.csv": (text) => `${text}B2,B,PUA,Lagi,,,,,,,\n` })).toEqual([
    'data/items.csv baris 6, kolom code: tertulis "B2", sama dengan baris 5, seharusnya berbeda pada setiap baris. Ganti atau hapus salah satunya.',
  ]);
});

test("a code that the responses keep for another column", () => {
  const renamed = {
    "responses.csv": replace("B2", "stratum"),
    "items.csv": replace("B2", "stratum"),
    "population.csv": null,
    pilot: null,
  };
  expect(messagesOf({ ...renamed, "study.yaml": replace("pilot:\n  respondents: 30\n", "") })).toContain(
    'data/items.csv baris 5, kolom code: tertulis "stratum", seharusnya kode lain. Kode itu sudah dipakai sebagai nama kolom lain.',
  );
});

test.each([
  [
    "that is no address",
    "B/2",
    'tertulis "B/2", seharusnya kode dari huruf, angka, titik, garis bawah, dan tanda hubung',
  ],
  [
    "that differs from another by its case alone",
    "b1",
    'tertulis "b1", yang hanya berbeda huruf besar dan kecilnya dari "B1" pada baris 4, seharusnya kode yang berbeda juga tanpa itu, karena menjadi alamat. Ganti salah satunya, di sini dan di berkas lain yang menyebutnya.',
  ],
])("a code %s", (_, code, message) => {
  const messages = messagesOf({
    "items.csv": replace("B2,B", `${code},B`),
    "responses.csv": (text) => text.replace("B2", code),
  });
  expect(messages[0]).toContain(`data/items.csv baris 5, kolom code: ${message}`);
});

test("a number of a table that is no part of an address", () => {
  expect(messagesOf({ "items.csv": replace('"Penulis, 2019: 7",3', '"Penulis, 2019: 7",3/4') })).toEqual([
    'data/items.csv baris 2, kolom table: tertulis "3/4", seharusnya nomor dari huruf, angka, titik, dan tanda hubung saja. Tulis nomornya saja.',
  ]);
});
