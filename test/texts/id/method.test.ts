import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { keyingReading } from "../../../src/chapter/method/keyingReading.js";
import { lookupPartings } from "../../../src/chapter/method/lookupPartings.js";
import type { Study } from "../../../src/study/study.js";
import { method } from "../../../src/texts/id/method.js";
import { studyOf } from "../../studyOf.js";

const small = (
  changes: Partial<Study> = {},
  rows = [
    [1, 2],
    [3, 4],
  ],
) => analyse(studyOf(rows, changes));

describe("sentences of the method page", () => {
  it("state the rule for blanks and how often it was used", () => {
    const of = ({ study, respondents }: ReturnType<typeof small>) => method.blanks(study, respondents);
    expect(of(small())).toMatch(/diisi nilai tengah .* tidak ada jawaban yang kosong\.$/);
    expect(
      of(
        small({}, [
          [0, 2],
          [3, 0],
        ]),
      ),
    ).toContain("ada 2 jawaban kosong; 2 di antaranya diisi.");
    const listwise = small({ scale: { ...studyOf([]).scale, blanks: "respondent" } }, [
      [0, 2],
      [3, 4],
    ]);
    expect(of(listwise)).toMatch(
      /^Responden dengan jawaban kosong tidak diikutkan .* ada 1 jawaban kosong; 1 responden tidak diikutkan\./,
    );
    const perItem = small({ scale: { ...studyOf([]).scale, blanks: "item" } }, [
      [0, 2],
      [3, 4],
    ]);
    expect(of(perItem)).toMatch(
      /^Jawaban yang kosong tidak diikutkan dalam rata-rata butirnya.* ada 1 jawaban kosong; tidak satu pun diisi\./,
    );
  });

  it("name items scored in reverse and items worded against their variable that are not", () => {
    const [first, second] = studyOf([[1, 2]]).items as [Study["items"][number], Study["items"][number]];
    expect(method.keying(keyingReading(small().study))).toBe("Semua butir diberi skor sebagaimana dijawab.");
    const keyed = small({
      items: [
        { ...first, keying: "-" },
        { ...second, worded: "against" },
      ],
    });
    expect(method.keying(keyingReading(keyed.study))).toMatch(/^Skor A1 dibalik .*\. Pernyataan B1 berlawanan arah/);
  });

  it("say where rounded and exact lookup part, with the mean", () => {
    const partings = lookupPartings(analyse(loadStudy("data").study)).map(method.parting);
    expect(partings[0]).toBe(
      "Pada lima kategori penelitian ini, kedua cara itu berbeda untuk Ketersediaan karya ilmiah (X8; rata-rata 4,20202): dengan pembulatan Baik, tanpa pembulatan Sangat Baik.",
    );
    expect(partings[1]).toContain("kategori yang sama untuk semua rata-rata");
  });

  it("tell rounded from exact also where the study looks up exactly", () => {
    const [set] = studyOf([]).bandSets;
    const results = small({ bandSets: [{ ...set!, lookup: "exact" }] }, [
      [2, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(method.parting(lookupPartings(results)[0]!)).toContain(
      "(A1; rata-rata 2,33333): dengan pembulatan Rendah, tanpa pembulatan Sedang",
    );
  });

  it("part means from each other by more than a comma", () => {
    const [set] = studyOf([]).bandSets;
    const results = small({ bandSets: [{ ...set!, lookup: "exact" }] }, [
      [2, 2],
      [2, 2],
      [3, 3],
    ]);
    expect(method.parting(lookupPartings(results)[0]!)).toMatch(/untuk Topik A1 .* tanpa pembulatan Sedang; Topik B1 /);
  });

  it("word the margin of error by the sampling design", () => {
    const strata = [{ name: "I", members: 10, respondents: 2 }];
    const of = (design: Study["sampling"]["design"]) =>
      method.design(
        small({
          strata,
          sampling: { design, stratum: { id: "Kelas" }, rounding: "nearest", reservation: { id: "Catatan." } },
        }).study,
      );
    expect(of("probability")).toMatch(/sampel peluang; karena itu batas galat dicantumkan.* Catatan\.$/);
    expect(of("nonprobability")).toContain("tidak mencantumkan batas galat");
    expect(of("census")).toContain("tidak ada galat penarikan sampel");
  });

  it("say how Slovin's n becomes whole", () => {
    const strata = [{ name: "I", members: 10, respondents: 2 }];
    const of = (rounding: "nearest" | "ceiling") =>
      method.sampleSize(small({ strata, sampling: { design: "census", stratum: { id: "Kelas" }, rounding } }).study);
    expect(of("nearest")).toContain("dibulatkan ke bilangan terdekat");
    expect(of("ceiling")).toContain("dibulatkan ke atas");
  });

  it.each([
    ["spearman", "korelasi peringkat Spearman"],
    ["pearson", "korelasi Pearson"],
    ["kendall", "korelasi peringkat Kendall (tau-b)"],
  ] as const)("name the coefficient that the study declares, for hypotheses and items: %s", (coefficient, name) => {
    const { study } = small({ coefficient });
    expect(method.coefficient(study)).toContain(`menyatakan ${name}, baik untuk hipotesis maupun untuk korelasi butir`);
    expect(method.coefficient(study)).toContain("Pembaca dapat memilih koefisien lain");
    expect(method.validity(study)).toContain(`memakai ${name} pada taraf 0,05`);
  });

  it("say that another coefficient leaves the pilot as it is, where there is one", () => {
    expect(method.coefficient(small().study)).not.toContain("uji coba");
    expect(method.coefficient(loadStudy("data").study)).toMatch(
      /Korelasi uji coba tidak ikut berubah, karena jawabannya tidak diterbitkan\.$/,
    );
  });

  it("say that everything is computed where there is no pilot", () => {
    expect(method.pilot(small().study)).toMatch(
      /semua korelasi, alpha, dan putusan dihitung dari jawaban responden\.$/,
    );
  });
});
