import { describe, expect, it } from "vitest";
import { samplingConclusion } from "../../../src/analysis/conclusions/samplingConclusion.js";
import { samplingReading } from "../../../src/chapter/sampling/samplingReading.js";
import { sampling as texts } from "../../../src/texts/id/sampling.js";
import { criteria, type Declared, resultsOf, strataOf } from "./resultsOf.js";

function readingOf(n: number, declared: Declared, e = 0.1) {
  const results = resultsOf(n, declared);
  const live = { ...criteria, marginOfError: e };
  return samplingReading(results, samplingConclusion(results, live), live);
}

describe("sentences of a probability sample", () => {
  const reading = readingOf(99, { strata: strataOf([10000, 60], [6806, 39]) });

  it("introduce population, respondents and design", () => {
    expect(texts.introduction(reading)).toBe(
      "Populasi penelitian ini berjumlah 16.806 anggota yang terbagi atas 2 kelas. Jawaban yang diolah berasal dari 99 responden, yaitu 0,59% dari populasi. Penelitian ini menyatakan cara pengambilan sampelnya sebagai sampel peluang: responden dipilih secara acak.",
    );
  });

  it("give n unrounded, rounded as declared, and the ceiling", () => {
    expect(texts.requirement(reading)).toBe(
      "Dengan batas galat 10% dan populasi 16.806 anggota, rumus itu memberi n = 99,41. Dibulatkan ke bilangan terdekat, sesuai dengan aturan penelitian ini, ukuran sampelnya 99 responden; pembulatan ke atas, yang menjaga galat tetap di dalam batasnya, memberi 100.",
    );
  });

  it("compare the respondents with n and give back their e", () => {
    expect(texts.achievement(reading)).toBe(
      "Responden yang terkumpul, 99 orang, tepat sebanyak ukuran sampel itu. Bila rumusnya dibalik, jumlah responden ini setara dengan batas galat 10,02%.",
    );
    expect(texts.achievement(readingOf(99, { strata: strataOf([16806, 99]) }, 0.05))).toContain(
      "292 orang lebih sedikit daripada",
    );
  });

  it("give the margin with and without correction, the reservation, and the strata", () => {
    const reserved = readingOf(99, {
      strata: strataOf([10000, 60], [6806, 39]),
      sampling: { reservation: { id: "Dengan catatan." } },
    });
    expect(texts.precision(reserved)).toBe(
      "Pada tingkat kepercayaan 95%, batas galat sebuah proporsi 50% dari 99 responden ialah ±9,82 poin persentase dengan koreksi populasi terhingga, dan ±9,85 tanpa koreksi itu. Dengan catatan.",
    );
    expect(texts.tooWide(reserved!, reserved!.strataMargins!)).toBe(
      "Batas galat kelas satu per satu ±12,61 sampai ±15,65 poin persentase dan di setiap kelas melebihi 10%, sehingga perbandingan antarkelas tidak didukung oleh data ini.",
    );
  });

  it("count the strata that are unlike the allocation", () => {
    expect(texts.allocation(reading)).toContain("berbeda dari alokasi menurut sisa terbesar di 2 dari 2 kelas");
    expect(texts.allocation(readingOf(99, { strata: strataOf([10000, 59], [6806, 40]) }))).toContain(
      "sama dengan alokasi itu di setiap kelas",
    );
  });

  it("say that an e near zero asks for the whole population", () => {
    expect(texts.requirement(readingOf(5, { strata: strataOf([50, 5]) }, 0.001))).toMatch(
      /Itu berarti seluruh anggota populasi\.$/,
    );
  });
});

describe("sentences of other designs", () => {
  const strata = strataOf([60, 20], [40, 10]);

  it("never speak of a margin as inference for a nonprobability sample", () => {
    const reading = readingOf(30, { strata, sampling: { design: "nonprobability" } });
    expect(texts.precision(reading)).toContain("tidak ada batas galat yang dapat menyatakan");
    expect(texts.precision(reading)).not.toContain("±");
    expect(texts.requirement(reading)).toContain("hanya pembanding");
  });

  it("speak of those who did not answer for a census", () => {
    const reading = readingOf(30, { strata, sampling: { design: "census" } });
    expect(texts.precision(reading)).toContain("70 anggota (70,00%) yang tidak menjawab");
    const complete = readingOf(100, { strata: strataOf([100, 100]), sampling: { design: "census" } });
    expect(texts.precision(complete)).toBe(
      "Seluruh anggota populasi menjawab, sehingga tidak ada galat penarikan sampel.",
    );
  });

  it("say that there is no population", () => {
    const none = readingOf(30, {});
    expect(none).toBeUndefined();
    for (const sentence of [texts.introduction, texts.requirement, texts.allocation, texts.precision])
      expect(sentence(none)).toMatch(/\.$/);
  });
});

describe("the facts of a sample", () => {
  it("compare the respondents with the population and with what is required", () => {
    expect(readingOf(30, { strata: strataOf([60, 20], [40, 10]) })).toMatchObject({
      percentOfPopulation: 30,
      unanswered: { members: 70, percentOfPopulation: 70 },
      beyondRequired: -20,
    });
  });

  it("name none who did not answer where all did, or more than all", () => {
    expect(readingOf(100, { strata: strataOf([60, 60], [40, 40]) })).not.toHaveProperty("unanswered");
    expect(readingOf(110, { strata: strataOf([60, 70], [40, 40]) })).not.toHaveProperty("unanswered");
  });

  it("say how far parts that are rounded one by one are beyond the sample", () => {
    expect(readingOf(30, { strata: strataOf([50, 15], [50, 15]) })?.halfUpBeyond).toBe(0);
    expect(readingOf(9, { strata: strataOf([3, 3], [3, 3], [3, 3]) }, 0.2)?.halfUpBeyond).toBe(-1); // three times 2.33 of 7
  });
});
