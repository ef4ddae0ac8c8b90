import { describe, expect, test } from "vitest";
import { severalAnswers } from "../../loaders/severalAnswers.js";
import { characteristicComposition } from "../../src/chapter/respondents/composition.js";
import { compositionTable } from "../../src/chapter/respondents/compositionTable.js";
import { respondents as texts } from "../../src/texts/id/respondents.js";
import { caseStudy } from "./caseStudy.js";

const CASE = "silent-several-answers";
const declared = (rest: string) => ({
  "study.yaml": (text: string) => text.replace("kind: categorical", rest),
});
const cells = (...found: readonly string[]) => ({
  "responses.csv": () => `Media,A,B\n${found.map((cell) => `"${cell}",4,3\n`).join("")}`,
});
const counts = (rest: string, ...found: readonly string[]) => {
  const { study, messages } = caseStudy(CASE, { ...declared(rest), ...(found.length > 0 && cells(...found)) });
  return { messages, counts: study?.profile[0]?.categories.map(({ label, respondents }) => [label.id, respondents]) };
};

describe("several answers in a cell of a characteristic", () => {
  test("are recognized, and said in a warning", () => {
    const { study, messages } = caseStudy(CASE, declared("kind: categorical"));
    expect(messages).toEqual(
      [
        'Peringatan: data/responses.csv kolom media ("Media"): isian seperti "IG, WA" tampaknya memuat beberapa jawaban, seharusnya satu jawaban setiap isian. Bila memang beberapa, tulis kind: multiple pada karakteristik itu di study.yaml, agar setiap pilihan dihitung.',
      ].map((message) => message.replace(", kolom", " kolom")),
    );
    expect(study!.warnings).toEqual([
      {
        id: "Isian karakteristik Media tampaknya memuat beberapa jawaban sekaligus (“IG, WA”); setiap gabungan dihitung sebagai satu kelompok.",
      },
    ]);
  });

  test("are counted by their choices with kind: multiple", () => {
    expect(counts("kind: multiple")).toEqual({
      messages: [],
      counts: [
        ["IG", 4],
        ["WA", 3],
        ["X", 1],
      ],
    });
  });

  test("are parted as the cells are, or as declared, and said to be", () => {
    expect(counts("kind: multiple", "IG;WA;", "wa", "", "IG; IG").counts).toEqual([
      ["IG", 2],
      ["WA", 2],
      ["Tidak menjawab", 1],
    ]);
    expect(counts('kind: multiple, delimiter: "/"', "IG/WA, grup", "IG").counts).toEqual([
      ["IG", 2],
      ["WA, grup", 1],
    ]);
    expect(caseStudy(CASE, declared("kind: multiple")).reading).toContain(
      "  media berisi beberapa jawaban, dipisahkan koma",
    );
  });

  test("are counted by declared categories, in their order, though one holds the delimiter", () => {
    const categories =
      "categories: [{ label: { id: WA } }, { label: { id: 'Lain, sebutkan' } }, { label: { id: IG } }, { label: { id: TV } }]";
    expect(counts(`kind: multiple, ${categories}`, "IG, Lain, sebutkan", "WA, IG").counts).toEqual([
      ["WA", 1],
      ["Lain, sebutkan", 1],
      ["IG", 2],
      ["TV", 0],
    ]);
    expect(counts(`kind: multiple, ${categories}`, "IG, WA", "IG, Radio").messages).toEqual([
      'data/responses.csv baris 3, kolom media ("Media"): tertulis "Radio", seharusnya salah satu dari WA, Lain, sebutkan, IG, TV. Samakan ejaannya (huruf besar dan spasi tidak dibedakan), atau tambahkan kategori itu di study.yaml.',
    ]);
    expect(counts(`kind: categorical, ${categories}`, "IG, WA", "IG").messages).toEqual([
      'data/responses.csv baris 2, kolom media ("Media"): tertulis "IG, WA", beberapa kategori sekaligus, seharusnya satu kategori setiap isian. Tulis kind: multiple pada karakteristik itu di study.yaml, agar setiap pilihan dihitung.',
    ]);
  });

  test("that two delimiters part are refused until one is declared", () => {
    expect(counts("kind: multiple", "IG, WA", "IG; TV").messages).toEqual([
      'data/responses.csv baris 2, kolom media ("Media"): tertulis "IG, WA", dan isian kolom itu memuat lebih dari satu macam pemisah, seharusnya satu macam pemisah jawaban. Nyatakan pemisahnya pada karakteristik itu di study.yaml, misalnya delimiter: ";".',
    ]);
  });

  test("are what a delimiter is for", () => {
    expect(counts('kind: categorical, delimiter: ","').messages.at(0)).toContain(
      'characteristics.delimiter tertulis ",", seharusnya hanya pada kind: multiple. Perbaiki nilainya.',
    );
  });

  test("that respondents gave who are left out are not counted", () => {
    const { study } = caseStudy(CASE, {
      ...declared("kind: multiple"),
      "responses.csv": () => 'Media,A,B\n"IG, WA",,\nIG,4,3\nTV,4,2\n',
    });
    expect(study!.profile[0]!.categories.map(({ label, respondents }) => [label.id, respondents])).toEqual([
      ["IG", 1],
      ["TV", 1],
    ]);
  });

  test.each([
    ["the names of places", ["Sukabumi, Jawa Barat", "Bogor, Jawa Barat", "Bogor"].slice(0, 2)],
    ["single words", ["IG", "WA", "TV"]],
  ])("are not seen in %s", (_, texts) => {
    expect(severalAnswers(texts)).toBeUndefined();
  });
});

describe("what is said of choices", () => {
  const { study } = caseStudy(CASE, declared("kind: multiple"));
  const composed = characteristicComposition(study!.profile[0]!, 4);

  test("are shares of the respondents, which need not add to 100", () => {
    expect(composed.groups.map(({ percentOfTotal }) => percentOfTotal)).toEqual([100, 75, 25]);
    const table = compositionTable({ caption: "", of: "Media" } as never, composed, texts);
    expect(table.notes).toEqual([
      "Seorang responden dapat memberi beberapa jawaban; persentasenya dihitung dari jumlah responden, sehingga tidak harus berjumlah 100%.",
    ]);
    expect(table.rows.at(-1)!.cells).toMatchObject({ group: { value: "Responden" }, count: { value: 4 } });
    expect(texts.profile({ id: "Media" }, composed)).toBe(
      "Menurut media, kelompok terbesar ialah “IG”, yaitu 4 dari 4 responden (100,00%); seorang responden dapat termasuk beberapa kelompok.",
    );
  });

  test("withholds small counts, and those that nearly all chose", () => {
    const answers = ["a", "a", "a", "a", "a", "a", "a", "a, b", "a, b", "a, b", "a, b", "a, b", "a, c", "b"];
    const results = (text: string) =>
      declared("kind: multiple")["study.yaml"](text.replace("publish: answers", "publish: results"));
    const small = caseStudy(CASE, { "study.yaml": results, ...cells(...answers) }).study!.profile[0]!;
    expect(small.categories.map(({ label, respondents }) => [label.id, respondents])).toEqual([
      ["a", { missing: "withheld" }],
      ["b", { missing: "withheld" }],
      ["c", { missing: "withheld" }],
    ]);
    expect(texts.profile({ id: "Media" }, characteristicComposition(small, 14))).toBe(
      "Menurut media, banyaknya responden setiap kelompok disembunyikan supaya tidak seorang pun dikenali.",
    );
    const some = caseStudy(CASE, {
      "study.yaml": results,
      ...cells(...answers.slice(0, 7), ...Array.from({ length: 9 }, () => "d, e"), "c"),
    });
    expect(texts.profile({ id: "Media" }, characteristicComposition(some.study!.profile[0]!, 17))).toBe(
      "Menurut media, banyaknya responden beberapa kelompok disembunyikan supaya tidak seorang pun dikenali, sehingga kelompok terbesar tidak disebut.",
    );
  });
});
