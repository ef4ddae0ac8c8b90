import { describe, expect, test } from "vitest";
import { analyse } from "../../src/analysis/results/analyse.js";
import { caseStudy } from "./caseStudy.js";

const declared = (missing: string) => ({
  "study.yaml": (text: string) => text.replace("  blanks: item\n", `  blanks: item\n  missing: ${missing}\n`),
});
const answers = (...cells: string[]) => ({
  "responses.csv": () => ["No,A,B", ...cells.map((cell, at) => `${at + 1},${cell}`)].join("\n"),
});
const LABELS = "Sangat Tidak Setuju, Tidak Setuju, Netral, Setuju, Sangat Setuju";
const TICK = "tulis angka pilihan yang dicentang (1 = STS, 2 = TS, 3 = N, 4 = S, 5 = SS)";
const meanOfA = (name: string, missing: string) => analyse(caseStudy(name, declared(missing)).study!).items[0]!.mean;

describe("what is declared missing", () => {
  test.each([
    ["missing-99", "[99]"],
    ["missing-99", '["99"]'],
    ["missing-99", '["90..99"]'],
    ["missing-99", "[{ written: [99], items: [X1] }]"],
    ["missing-na", "[NA]"],
    ["missing-na", "[na.]"],
    ["missing-words", "[Tidak Tahu]"],
    ["missing-words", "[{ written: [tidak tahu], label: { id: Tidak tahu } }]"],
  ])("in %s as %s is never in the scale", (name, missing) => {
    expect(caseStudy(name, declared(missing)).messages).toEqual([]);
    expect(meanOfA(name, missing)).toBe(11 / 3);
  });

  test("is a blank, and said by check beside the empty cells", () => {
    const { study, messages, reading } = caseStudy("missing-99", {
      ...declared('[NA, ".", "-", "-9..-1"]'),
      ...answers("4,NA", "na.,.", "-,5", "-9,-8.0", " ,3", "−3,2", "–4,1"),
    });
    expect(messages).toEqual([
      'Peringatan: data/responses.csv: 2 dari 7 responden tidak menjawab satu butir pun, sehingga dikeluarkan: baris 3 ("2") dan 5 ("4"), seharusnya paling sedikit satu jawaban setiap responden. Bila mereka harus ikut diolah, tulis di study.yaml: quality: { unanswered: keep }.',
    ]);
    expect(study!.answers.columns["X1"]).toEqual(Uint8Array.of(4, 0, 0, 0, 0));
    expect(reading.slice(-2)).toEqual([
      "  jawaban kosong: 1",
      '  dinyatakan tidak dijawab: "NA" (1), "na." (1), "." (1), "-" (1), "-9" (1), "-8.0" (1), "−3" (1), "–4" (1)',
    ]);
  });
});

describe("kinds that are told apart", () => {
  const kinds =
    '[NA, { written: [TT, 98, "98 - Tidak tahu"], label: { id: Tidak tahu } }, { written: [TR], label: { id: Tidak relevan }, items: [X2] }]';

  test("are counted by item, of the respondents that stay", () => {
    const { study, messages, reading } = caseStudy("missing-99", {
      ...declared(kinds),
      ...answers("4,TT", "TT,3", "98,NA", "5,TR", "2,98 - tidak tahu", "TT,TR"),
    });
    expect(messages).toHaveLength(1); // of those who answered nothing
    expect(study!.missing).toEqual([
      { label: { id: "Tidak tahu" }, respondents: { X1: 1, X2: 2 } },
      { label: { id: "Tidak relevan" }, respondents: { X1: 0, X2: 1 } },
    ]);
    expect(study!.answers.columns).toEqual({ X1: Uint8Array.of(4, 0, 5, 2), X2: Uint8Array.of(0, 3, 0, 0) });
    expect(reading.slice(-4)).toEqual([
      "  jawaban kosong: 0",
      '  dinyatakan tidak dijawab: "NA" (1)',
      '  dinyatakan "Tidak tahu": "TT" (3), "98" (1), "98 - tidak tahu" (1)',
      '  dinyatakan "Tidak relevan": "TR" (2)',
    ]);
  });

  test("are blanks like others where results alone are published", () => {
    const { study } = caseStudy("missing-99", {
      "study.yaml": (text) => declared(kinds)["study.yaml"](text.replace("publish: answers", "publish: results")),
      ...answers("4,TT", "TT,3", "5,4"),
    });
    expect(study!.missing).toBeUndefined();
    expect(study!.answers.columns["X1"]).toEqual(Uint8Array.of(4, 0, 5));
  });

  test("of one item are none of another's", () => {
    expect(caseStudy("missing-99", { ...declared(kinds), ...answers("TR,TR", "4,3") }).messages).toEqual([
      `data/responses.csv baris 2, kolom X1 ("A"): tertulis "TR", seharusnya salah satu dari ${LABELS}. Bila itu pilihan pada kuesionernya, nyatakan sebagai label di scale.options study.yaml; bila berarti tidak dijawab, di scale.missing.`,
    ]);
  });
});

describe("what looks missing and is not declared", () => {
  test("is one problem that proposes the declaration", () => {
    expect(caseStudy("missing-na").messages).toEqual([
      `data/responses.csv baris 3, kolom X1 ("A"): tertulis "NA", seharusnya salah satu dari ${LABELS}. Bila itu berarti tidak dijawab, tulis di study.yaml, pada bagian scale: missing: [NA]; bila bukan, ${TICK}.`,
    ]);
    expect(caseStudy("missing-words").messages).toEqual([
      `data/responses.csv baris 3, kolom X1 ("A"): tertulis "Tidak Tahu", seharusnya salah satu dari ${LABELS}. Bila itu berarti tidak dijawab, tulis di study.yaml, pada bagian scale: missing: [Tidak Tahu]; bila bukan, ${TICK}.`,
    ]);
    expect(caseStudy("missing-99").messages).toEqual([
      `data/responses.csv baris 3, kolom X1 ("A"): tertulis "99", seharusnya bilangan bulat 1 sampai 5. Bila itu berarti tidak dijawab, tulis di study.yaml, pada bagian scale: missing: [99]; bila bukan, ${TICK}.`,
    ]);
    expect(caseStudy("missing-99", answers("-9,.", "4,-9", "-9,3", "-9,-9")).messages).toEqual([
      `data/responses.csv baris 2, kolom X1 ("A"): tertulis "-9" pada 5 isian (juga baris 3 kolom X2, baris 4 kolom X1, dan 2 lainnya), seharusnya bilangan bulat 1 sampai 5. Bila itu berarti tidak dijawab, tulis di study.yaml, pada bagian scale: missing: [-9]; bila bukan, ${TICK}.`,
      `data/responses.csv baris 2, kolom X2 ("B"): tertulis ".", seharusnya salah satu dari ${LABELS}. Bila itu berarti tidak dijawab, tulis di study.yaml, pada bagian scale: missing: ["."]; bila bukan, ${TICK}.`,
    ]);
  });

  test("is a warning where it is an option, far from the rest", () => {
    expect(caseStudy("missing-code-within-scale").messages).toEqual([
      "Peringatan: data/responses.csv: 9 pada 1 isian dibaca sebagai pilihan skala, padahal semua jawaban lain 2 sampai 5, seharusnya jawaban yang memang dipilih. Bila 9 berarti tidak dijawab, kosongkan isian itu: selama menjadi pilihan di scale.options, 9 tidak dapat dinyatakan pada scale.missing. Bila memang dipilih, biarkan.",
    ]);
    expect(caseStudy("missing-code-within-scale", answers("4,5", "9,3", "2,6", "5,4")).messages).toEqual([]);
    expect(caseStudy("missing-code-within-scale", answers("4,5", "8,3", "2,1", "5,4")).messages).toEqual([]);
  });
});
