import { describe, expect, test } from "vitest";
import { caseStudy } from "./caseStudy.js";

const messages = (declared: string, ...cells: readonly string[]) =>
  caseStudy("silent-several-answers", {
    "study.yaml": (text: string) => text.replace("kind: categorical", declared),
    "responses.csv": () => `Media,A,B\n${cells.map((cell) => `"${cell}",4,3\n`).join("")}`,
  }).messages;
const CLASSES =
  "kind: numeric, classes: [{ upTo: 20, label: { id: Muda } }, { upTo: 40, label: { id: Dewasa } }, { label: { id: Tua } }]";
const warning = (rest: string) => `Peringatan: data/responses.csv kolom media ("Media"): ${rest}`;

describe("several answers that a word or sign parts", () => {
  const single = (cell: string) =>
    warning(
      `isian seperti "${cell}" tampaknya memuat beberapa jawaban, seharusnya satu jawaban setiap isian. Bila memang beberapa, pisahkan jawabannya dengan koma dan tulis kind: multiple pada karakteristik itu di study.yaml; bila satu, biarkan.`,
    );

  test.each([["IG/WA"], ["IG & WA"], ["IG dan WA"], ["IG + WA"]])(
    "are said of %s, where its parts stand alone",
    (cell) => {
      expect(messages("kind: categorical", cell, "IG", "WA", "IG")).toEqual([single(cell)]);
    },
  );

  test("are said where they stand in another order, and of kind: multiple too", () => {
    expect(messages("kind: categorical", "IG dan WA", "WA dan IG")).toEqual([single("IG dan WA")]);
    expect(messages("kind: multiple", "IG/WA", "IG", "WA")).toEqual([
      warning(
        'isian seperti "IG/WA" tampaknya memuat beberapa jawaban, seharusnya jawaban yang dipisahkan seperti pada isian lain. Bila memang beberapa, tulis delimiter: "/" pada karakteristik itu di study.yaml, atau pisahkan jawabannya dengan koma; bila satu, biarkan.',
      ),
    ]);
    expect(messages("kind: multiple", "IG, FB dan WA", "FB", "WA")).toEqual([
      warning(
        'isian seperti "FB dan WA" tampaknya memuat beberapa jawaban, seharusnya jawaban yang dipisahkan seperti pada isian lain. Bila memang beberapa, pisahkan jawabannya dengan koma; bila satu, biarkan.',
      ),
    ]);
    expect(messages('kind: multiple, delimiter: "/"', "IG/WA", "IG", "WA")).toEqual([]);
  });

  test("are none in names of one thing", () => {
    expect(
      messages("kind: categorical", "Ilmu Komunikasi dan Informasi", "S1/D4", "S2", "Komunikasi", "Tanah & Air"),
    ).toEqual([]);
  });
});

describe("what stands for no answer", () => {
  const missing = (cells: string) =>
    warning(
      `isian ${cells} tampaknya tanda tidak menjawab, tetapi dihitung sebagai kategori, seharusnya kosong bila tidak dijawab. Kosongkan isian itu; bila memang sebuah kategori, biarkan.`,
    );

  test("is said of a category", () => {
    expect(messages("kind: categorical", "L", "P", "-")).toEqual([missing('"-"')]);
    expect(messages("kind: categorical", "L", "P", "N/A", "99", "0")).toEqual([missing('"N/A", "99", dan "0"')]);
    expect(messages("kind: categorical", "1", "2", "99")).toEqual([missing('"99"')]);
    expect(messages("kind: multiple", "IG, WA", "IG", "NA")).toEqual([missing('"NA"')]);
  });

  test("is none of codes, or names that begin like it", () => {
    expect(messages("kind: categorical", "0", "1", "1")).toEqual([]);
    expect(messages("kind: categorical", "98", "99", "100")).toEqual([]);
    expect(messages("kind: categorical", "Nana", "A-", "A+")).toEqual([]);
  });

  test("is said of numbers that no class can mean", () => {
    expect(messages(CLASSES, "19", "22", "0", "-5", "2005", "99")).toEqual([
      warning(
        'isian "-5", "0", "2005", dan "99" jauh dari nilai yang wajar menurut classes, seharusnya nilai yang sebenarnya, atau kosong bila tidak dijawab. Perbaiki atau kosongkan isian itu; bila memang demikian, biarkan.',
      ),
    ]);
    expect(messages(CLASSES, "19", "22", "75", "8")).toEqual([]);
    expect(messages(CLASSES.replace("20", "2").replace("40", "5"), "0", "3", "60")).toEqual([]);
  });
});

test("categories that differ by signs alone are said to", () => {
  const alike = (cells: string) =>
    warning(
      `kategori ${cells} hanya berbeda titik, tanda hubung, atau spasinya, seharusnya satu ejaan setiap kategori. Samakan ejaannya bila sama; bila memang lain, biarkan.`,
    );
  expect(messages("kind: categorical", "L", "P", "L.")).toEqual([alike('"L" dan "L."')]);
  expect(messages("kind: categorical", "Laki-laki", "P", "laki laki")).toEqual([alike('"Laki-laki" dan "laki laki"')]);
  expect(messages("kind: categorical", "A-", "A", "1-2", "12")).toEqual([]);
});
