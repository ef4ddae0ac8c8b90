import { describe, expect, test } from "vitest";
import { caseStudy } from "./caseStudy.js";

const declared = (missing: string) => ({
  "study.yaml": (text: string) => text.replace("  blanks: item\n", `  blanks: item\n  missing: ${missing}\n`),
});
const answers = (...cells: string[]) => ({
  "responses.csv": () => ["No,A,B", ...cells.map((cell, at) => `${at + 1},${cell}`)].join("\n"),
});

describe("a declaration is refused", () => {
  const refused = (name: string, missing: string) =>
    caseStudy(name, { ...declared(missing), ...answers("4,5", "3,2") }).messages;
  const option = (column: number, word: string, options: string) =>
    `data/study.yaml baris 17, kolom ${column}: scale.missing tertulis "${word}", padahal ${options} pilihan pada scale.options, seharusnya kata atau kode yang bukan pilihan. Hapus dari scale.missing, atau hapus pilihan itu dari scale.options: satu isian tidak dapat berarti keduanya.`;

  test("that is an option of the scale, too", () => {
    expect(refused("missing-code-within-scale", "[9]")).toEqual([option(13, "9", "9")]);
    expect(refused("missing-99", "[99, 5.0]")).toEqual([option(17, "5", "5")]);
    expect(refused("missing-99", '["90..99", "4 - Setuju"]')).toEqual([option(23, "4 - Setuju", "4")]);
    expect(refused("missing-99", '["5..9"]')).toEqual([option(13, "5..9", "5")]);
    expect(refused("missing-99", "[{ written: [NA, netral] }]")).toEqual([option(29, "netral", "3")]);
  });

  test("whose range has no number", () => {
    expect(refused("missing-99", '["-1..-9"]')).toEqual([
      'data/study.yaml baris 17, kolom 13: scale.missing tertulis "-1..-9", seharusnya rentang dari bilangan yang lebih kecil ke yang lebih besar. Tukar kedua ujungnya.',
    ]);
  });

  test("that says two things of a word", () => {
    expect(refused("missing-99", "[NA, { written: [n/a, na], label: { id: Tidak relevan } }]")).toEqual([
      'data/study.yaml baris 17, kolom 34: scale.missing tertulis "na", seharusnya kata yang hanya dinyatakan dengan satu arti. Perbaiki nilainya.',
    ]);
    expect(
      refused(
        "missing-99",
        "[{ written: [98], items: [X1] }, { written: [98], items: [X2], label: { id: Tidak relevan } }]",
      ),
    ).toEqual([]);
  });

  test("of an item that is none", () => {
    expect(refused("missing-99", "[{ written: [98], items: [X1, X9] }]")).toEqual([
      'data/study.yaml baris 17, kolom 42: scale.missing.items tertulis "X9", seharusnya salah satu dari X1, X2. Perbaiki nilainya.',
    ]);
  });

  test("of nothing", () => {
    expect(refused("missing-99", '[""]')).toEqual([
      "data/study.yaml baris 17, kolom 13: scale.missing kosong, seharusnya teks yang tidak kosong. Perbaiki nilainya.",
    ]);
    expect(refused("missing-99", "[.nan]")).toEqual([
      'data/study.yaml baris 17, kolom 13: scale.missing tertulis "NaN", seharusnya teks atau bilangan, atau kumpulan kunci written, label, dan items. Perbaiki nilainya.',
    ]);
  });
});
