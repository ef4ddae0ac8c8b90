import type { Extreme, VerificationReading } from "../../chapter/verification/verificationReading.js";
import type { VerificationWords } from "../../chapter/verification/words.js";
import { scientificText } from "../../document/table/scientificText.js";
import { chapter } from "./chapter.js";
import { names } from "./statistics.js";
import { withinSentence } from "./withinSentence.js";

const { integer } = chapter;
const scientific = (x: number, digits = 1) => scientificText(x, digits, chapter.language);

/** The words of the page that shows how far every statistic is from its references. */
export const verification: VerificationWords = {
  ...chapter,
  statistics: names,
  difference: (x: number) => scientific(x),
  limit: (x: number) => scientific(x, 0),
  caption: "Selisih setiap statistik dari nilai acuannya",
  source: "nilai acuan yang dihitung ulang ketika laporan ini dibuat",
  file: "Berkas acuan",
  software: "Perangkat lunak",
  version: "Versi",
  values: "Nilai",
  largest: "Selisih terbesar",
  tolerance: "Batas",
  wholeNumbers: "tidak ada selisih: dihitung dengan bilangan bulat",
  differenceNote:
    "Selisih ialah selisih relatif: bagian dari nilai acuannya; bila acuannya nol, selisih mutlak. Batasnya lebih longgar bila acuannya hanya tercetak dengan beberapa desimal, atau bila kedua perangkat lunak mencari nilainya selangkah demi selangkah.",
  summary,
  extremes,
};

/** What was compared, and that all of it agrees: a build whose values do not agree has no page. */
function summary({ statistics: all, compared, files, values }: VerificationReading): string {
  return [
    `Laporan ini memakai ${integer(all)} statistik; ${integer(compared)} di antaranya dibandingkan dengan ${integer(values)} nilai dari ${integer(files)} berkas acuan, yang dihitung perangkat lunak lain.`,
    all > compared ? `Selebihnya (${integer(all - compared)}) hanya menghitung bilangan bulat.` : "",
    "Semua selisihnya berada di bawah batasnya.",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The largest differences. */
function extremes({ exact, loose }: VerificationReading): string {
  const found = `Selisih relatif terbesar ialah ${extreme(exact)}, di bawah batas ${scientific(exact.tolerance, 0)}.`;
  return loose
    ? `${found} Di antara perbandingan yang batasnya lebih longgar, yang terbesar ${extreme(loose)}, di bawah batas ${scientific(loose.tolerance, 0)}.`
    : found;
}

function extreme({ statistic, largest }: Extreme): string {
  return `${scientific(largest)} (${withinSentence(names[statistic].name)})`;
}
