import { describe, expect, test } from "vitest";
import { caseStudy } from "./caseStudy.js";
import { messagesOf } from "./changedStudy.js";

const rows = (...cells: string[]) =>
  messagesOf({
    "responses.csv": ["respondent,A1,A2,B1,B2", ...cells.map((row, at) => `${at + 1},${row}`)].join("\n"),
    "population.csv": null,
    "profile.csv": null,
  });
const whole = ["1,2,3,4", "2,3,4,5"];
const LABELS = "Sangat Tidak Setuju, Tidak Setuju, Netral, Setuju, Sangat Setuju";
const DECLARE = "nyatakan sebagai label di scale.options study.yaml";
const TICK = "ulis angka pilihan yang dicentang (1 = STS, 2 = TS, 3 = N, 4 = S, 5 = SS)";
const word = (place: string, found: string) =>
  `data/responses.csv ${place}: ${found}, seharusnya salah satu dari ${LABELS}. Bila itu pilihan pada kuesionernya, ${DECLARE}; bila berarti tidak dijawab, di scale.missing.`;
const slip = (place: string, found: string, label: string) =>
  `data/responses.csv ${place}: ${found}, seharusnya salah satu dari ${LABELS}. Bila yang dimaksud "${label}", perbaiki ejaannya; bila itu pilihan lain pada kuesionernya, ${DECLARE}.`;
const number = (place: string, found: string) =>
  `data/responses.csv ${place}: ${found}, seharusnya bilangan bulat 1 sampai 5. T${TICK}, atau kosongkan bila tidak dijawab.`;

describe("what is no option is one problem for all cells that hold it", () => {
  test("that corrects the scale, where a number recurs beside it", () => {
    expect(rows("0,1,2,3", "4,0,1,2", "3,4,0,1", "2,3,4,0")).toEqual([
      'data/responses.csv baris 2, kolom A1 (responden 1): tertulis "0" pada 4 isian (juga baris 3 kolom A2, baris 4 kolom B1, dan 1 lainnya), seharusnya bilangan bulat 1 sampai 5. Nilai yang sama sebanyak itu bukan salah ketik: cocokkan scale.options di study.yaml dengan kuesionernya (isian berkas ini 0 sampai 4).',
    ]);
    expect(rows(...whole, "6,6,6,1")).toEqual([
      'data/responses.csv baris 4, kolom A1 (responden 3): tertulis "6" pada 3 isian (juga baris 4 kolom A2 dan baris 4 kolom B1), seharusnya bilangan bulat 1 sampai 5. Nilai yang sama sebanyak itu bukan salah ketik: cocokkan scale.options di study.yaml dengan kuesionernya (isian berkas ini 1 sampai 6).',
    ]);
    expect(rows(...whole, "0,0,0,1")).toEqual([
      'data/responses.csv baris 4, kolom A1 (responden 3): tertulis "0" pada 3 isian (juga baris 4 kolom A2 dan baris 4 kolom B1), seharusnya bilangan bulat 1 sampai 5. Nilai yang sama sebanyak itu bukan salah ketik: cocokkan scale.options di study.yaml dengan kuesionernya (isian berkas ini 0 sampai 5). Bila 0 berarti tidak dijawab, tulis di study.yaml, pada bagian scale: missing: [0].',
    ]);
  });

  test("that declares a label, whatever its case", () => {
    expect(rows(...whole, "Cukup,cukup,5,4", "4,CUKUP,1,3")).toEqual([
      word(
        "baris 4, kolom A1 (responden 3)",
        'tertulis "Cukup" pada 3 isian (juga baris 4 kolom A2 dan baris 5 kolom A2)',
      ),
    ]);
    expect(caseStudy("messages-other-words").messages).toEqual([
      word('baris 2, kolom X1 ("A")', 'tertulis "Puas"'),
      word('baris 2, kolom X2 ("B")', 'tertulis "Sangat Puas"'),
      word('baris 3, kolom X1 ("A")', 'tertulis "Kurang Puas"'),
      word('baris 3, kolom X2 ("B")', 'tertulis "Cukup"'),
    ]);
  });

  test("that proposes the label it is a slip of", () => {
    expect(caseStudy("messages-slip").messages).toEqual([
      slip('baris 3, kolom X1 ("A")', 'tertulis "Stuju"', "Setuju"),
    ]);
    expect(rows(...whole, "Setjuu,SangatSetuju,Sngat stuju,Netrl", "Agak setuju,3,4,5")).toEqual([
      slip("baris 4, kolom A1 (responden 3)", 'tertulis "Setjuu"', "Setuju"),
      slip("baris 4, kolom A2 (responden 3)", 'tertulis "SangatSetuju"', "Sangat Setuju"),
      slip("baris 4, kolom B1 (responden 3)", 'tertulis "Sngat stuju"', "Sangat Setuju"),
      slip("baris 4, kolom B2 (responden 3)", 'tertulis "Netrl"', "Netral"),
      word("baris 5, kolom A1 (responden 4)", 'tertulis "Agak setuju"'),
    ]);
  });

  test("that asks for the number ticked, where no scale has it", () => {
    expect(rows(...whole, "6,6,1,1", "3.5,3.5,3.5,1")).toEqual([
      number("baris 4, kolom A1 (responden 3)", 'tertulis "6" pada 2 isian (juga baris 4 kolom A2)'),
      number(
        "baris 5, kolom A1 (responden 4)",
        'tertulis "3.5" pada 3 isian (juga baris 5 kolom A2 dan baris 5 kolom B1)',
      ),
    ]);
  });

  test("that asks whether the column is an item's, where every cell has its own text", () => {
    const free = Array.from({ length: 30 }, (_, at) => `Saran ke${String.fromCharCode(97 + at)},4,${at}.5,3`);
    expect(rows(...whole, ...free, "Stuju,3,4,5")).toEqual([
      ...(["B1", "A1"] as const).map(
        (column) =>
          `data/responses.csv baris 4, kolom ${column} (responden 3): 30 isian memuat 30 teks lain, misalnya ${column === "A1" ? '"Saran kea", "Saran keb", dan "Saran kec"' : '"0.5", "1.5", dan "2.5"'}, seharusnya salah satu dari ${LABELS}. Periksa apakah kolom itu memang memuat jawaban atas butirnya (kolom heading di items.csv); bila ya, samakan isiannya dengan pilihan di scale.options study.yaml.`,
      ),
      slip("baris 34, kolom A1 (responden 33)", 'tertulis "Stuju"', "Setuju"),
    ]);
  });
});

test("a scale that the whole study uses in part is a warning", () => {
  const answers = Array.from({ length: 26 }, (_, at) => `1/5/2026 9:${10 + at},${(at % 4) + 1},${((at + 1) % 4) + 1}`);
  const messages = (...rows: string[]) =>
    caseStudy("silent-nothing-answered", { "responses.csv": () => ["Waktu,A,B", ...rows].join("\n") }).messages;
  expect(messages(...answers)).toEqual([
    "Peringatan: data/study.yaml: scale.options: dari 52 jawaban tidak satu pun 5 (Sangat Setuju), seharusnya skala yang dipakai kuesionernya. Cocokkan dengan kuesionernya: bila pilihan itu tidak ada di sana, hapus dari scale.options; bila memang skala 1 sampai 5 yang dipakai, biarkan.",
  ]);
  expect(messages(...answers, "1/5/2026 9:59,5,1")).toEqual([]);
});
