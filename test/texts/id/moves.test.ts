import { describe, expect, it } from "vitest";
import type { Move } from "../../../src/chapter/changes/moves.js";
import { chapter } from "../../../src/texts/id/chapter.js";
import { moves } from "../../../src/texts/id/moves.js";

const of = { id: "Retensi" };
const both = [{ id: "Layanan" }, { id: "Retensi" }] as const;
const label = (id: string) => ({ id });
const constant = { missing: "constant" } as const;
const few = { missing: "too few items" } as const;
const spearman = (value: number, p: number) =>
  ({ coefficient: "spearman", value, p: { by: "approximate", p } }) as const;

const SENTENCES: readonly (readonly [string, Move])[] = [
  ["Rata-rata Retensi: 3,93 menjadi 3,52.", { kind: "mean", of, before: 3.929, after: 3.516 }],
  ["Alpha Cronbach Retensi: 0,644 menjadi −0,101.", { kind: "alpha", of, before: 0.644, after: -0.1006 }],
  [
    "Korelasi Layanan dengan Retensi: rho Spearman 0,343 (p < 0,001) menjadi rho Spearman 0,250 (p = 0,012).",
    { kind: "correlation", of: both, before: spearman(0.34285, 0.0005), after: spearman(0.2501, 0.0124) },
  ],
  [
    "Korelasi Layanan dengan Retensi: rho Spearman 0,343 (p < 0,001) menjadi tau-b Kendall 0,250 (p eksak = 0,002).",
    {
      kind: "correlation",
      of: both,
      before: spearman(0.34285, 0.0005),
      after: { coefficient: "kendall", value: 0.25, p: { by: "exact", p: 0.0016 } },
    },
  ],
  [
    "Kekuatan korelasi Layanan dengan Retensi: Lemah menjadi Kuat.",
    { kind: "strength", of: both, before: label("Lemah"), after: label("Kuat") },
  ],
  [
    "Putusan hipotesis Layanan dengan Retensi: H₀ ditolak menjadi H₀ tidak ditolak.",
    { kind: "decision", of: both, before: { rejected: true }, after: { rejected: false } },
  ],
  [
    "Putusan hipotesis Layanan dengan Retensi: H₀ ditolak menjadi H₀ ditolak (menurut uji eksak tidak ditolak).",
    { kind: "decision", of: both, before: { rejected: true }, after: { rejected: true, otherwise: "exact" } },
  ],
  [
    "Putusan hipotesis Layanan dengan Retensi: H₀ ditolak menjadi H₀ tidak ditolak (menurut uji pendekatan ditolak).",
    { kind: "decision", of: both, before: { rejected: true }, after: { rejected: false, otherwise: "approximate" } },
  ],
  [
    "Kategori Retensi: Tinggi menjadi Sedang.",
    { kind: "category", of, before: label("Tinggi"), after: label("Sedang") },
  ],
  [
    "Kategori Disapa (A1): Tinggi menjadi Sedang.",
    { kind: "category", of: label("Disapa"), code: "A1", before: label("Tinggi"), after: label("Sedang") },
  ],
  [
    "Disapa (A1): tidak valid menjadi valid.",
    { kind: "validity", of: label("Disapa"), code: "A1", before: false, after: true },
  ],
  ["Retensi: reliabel menjadi tidak reliabel.", { kind: "reliability", of, before: true, after: false }],
];

it.each(SENTENCES)("%s", (sentence, move) => {
  expect(moves.sentence(move)).toBe(sentence);
});

describe("a sentence on what moved", () => {
  it.each<Move>([
    { kind: "mean", of, before: 4, after: few },
    { kind: "alpha", of, before: few, after: 0.5 },
    {
      kind: "correlation",
      of: both,
      before: spearman(0.3, 0.1),
      after: { coefficient: "spearman", value: constant, p: constant },
    },
    { kind: "strength", of: both, before: label("Kuat"), after: constant },
    { kind: "decision", of: both, before: { rejected: constant }, after: { rejected: true } },
    { kind: "category", of, before: label("Tinggi"), after: few },
    { kind: "validity", of, code: "A1", before: true, after: constant },
    { kind: "reliability", of, before: few, after: false },
  ])("says why there is no value any more, or was none ($kind)", (move) => {
    expect(moves.sentence(move)).toMatch(
      new RegExp(`${chapter.missing("constant")}|${chapter.missing("too few items")}`),
    );
  });

  it("says a correlation without a test by itself", () => {
    const perfect = { coefficient: "pearson", value: 1, p: { missing: "perfect correlation" } } as const;
    expect(moves.sentence({ kind: "correlation", of: both, before: perfect, after: { ...perfect, value: -1 } })).toBe(
      "Korelasi Layanan dengan Retensi: r Pearson 1,000 menjadi r Pearson −1,000.",
    );
  });

  it("never gives the same number twice: it takes more digits where fewer hide the move", () => {
    expect(moves.sentence({ kind: "mean", of, before: 3.9868, after: 3.9872 })).toBe(
      "Rata-rata Retensi: 3,9868 menjadi 3,9872.",
    );
    expect(moves.sentence({ kind: "alpha", of, before: 0.64404, after: 0.64396 })).toBe(
      "Alpha Cronbach Retensi: 0,64404 menjadi 0,64396.",
    );
    expect(
      moves.sentence({ kind: "correlation", of: both, before: spearman(0.34281, 0.02), after: spearman(0.3432, 0.02) }),
    ).toBe("Korelasi Layanan dengan Retensi: rho Spearman 0,3428 (p = 0,020) menjadi rho Spearman 0,3432 (p = 0,020).");
  });

  it("ends, though two numbers differ by less than can be shown", () => {
    expect(moves.sentence({ kind: "mean", of, before: 4, after: 4 + 2 ** -50 })).toMatch(
      /^Rata-rata Retensi: 4,0+\d* menjadi 4,0+\d*\.$/,
    );
  });
});
