import type { Held, IntervalsHeld, ResampledReading } from "../../chapter/hypotheses/resampledReading.js";
import type { ResamplingWords } from "../../chapter/hypotheses/words.js";
import { isMissing } from "../../statistics/outcome.js";
import { chapter } from "./chapter.js";
import { exactPercent } from "./exactNumber.js";

const { integer, list, number, p, missing } = chapter;

/** Words of permutation and bootstrap beside the approximations, and of the controls that compute them anew. */
export const resampling: ResamplingWords = {
  ...chapter,
  caption: "Pendekatan di samping permutasi dan bootstrap",
  way: "Cara",
  approximation: "Pendekatan",
  permutation: "Permutasi",
  bootstrap: "Bootstrap (BCa)",
  lower: "bawah",
  upper: "atas",
  drawn: "Banyaknya",
  intervalGroup: (level: number) => `Selang ${exactPercent(level)}`,
  pair: (from: string, to: string) => `${from} dan ${to}`,
  seedNote: (seed: number) =>
    `Benih bilangan acak: ${seed}. Benih yang sama memberi angka yang sama di setiap peramban.`,
  notYet: "belum dihitung",
  /** Beside a p of drawn permutations. */
  exactP: (exact: number) => `P eksaknya ${p(exact).replace(/^p (= )?/, "")}.`,
  explanation:
    "Nilai p dari t atau z dan selang kepercayaan di atas ialah pendekatan. Uji permutasi memasangkan ulang kedua jumlah skor secara acak dan menghitung seberapa sering " +
    "koefisiennya sejauh yang ditemukan; bootstrap menarik ulang responden dengan pengembalian dan memakai sebaran koefisiennya sebagai selang (BCa).",
  sentence,
  control: {
    legend: "Hitung ulang dengan benih lain",
    seed: "Benih (bilangan bulat)",
    run: "Hitung",
    cancel: "Batalkan",
    progress: "Kemajuan penarikan ulang",
    running: "Menghitung.",
    late: "Menghitung; belum ada kemajuan. Tunggu, atau batalkan.",
    done: (seed: number) => `Selesai dengan benih ${seed}.`,
    cancelled: "Dibatalkan; angka yang sudah ada tetap.",
    failed: "Tidak dapat dihitung: jawaban atau programnya tidak dapat dimuat.",
    invalid: (highest: number) => `Benih harus bilangan bulat 0 sampai ${integer(highest)}.`,
    fixed: "Tidak dapat dihitung ulang: penelitian ini tidak menerbitkan jawaban setiap responden.",
  },
};

/** Whether the approximations hold. */
function sentence({ from, to, result, criteria, resampled, held, extremes }: ResampledReading): string {
  const name = `${from.id} dan ${to.id}`;
  if (isMissing(result.correlation)) return `${name}: ${missing(result.correlation.missing)}.`;
  if (!resampled) return `${name}: belum dihitung untuk penskoran yang sedang dipakai; tombol “Hitung” menghitungnya.`;
  if (!held) return `${name}: tidak ada pendekatan dan penarikan ulang yang dapat dibandingkan.`;
  const { holds, decision, interval } = held;
  const tested = `${permuted(held, criteria.significanceLevel)} memberi putusan yang ${decision ? "sama" : "berbeda"}`;
  const compared = interval ? `, dan ${intervals(interval)}` : "";
  return [
    `${name}: pendekatannya ${holds ? "bertahan" : "tidak bertahan"}; ${tested}${compared}.`,
    few(held),
    ends(extremes),
  ]
    .filter(Boolean)
    .join(" ");
}

/** That a result hangs on few respondents, and what shows it. */
function few({ apart, unstable }: Held): string {
  if (!apart && !unstable) return "";
  const signs = [
    apart ? "p-nya sedikitnya sepuluh kali p pendekatan" : "",
    unstable ? "selang bootstrap terlalu timpang untuk dihitung" : "",
  ].filter(Boolean);
  const found = list(signs);
  return `${found.charAt(0).toUpperCase()}${found.slice(1)}: hasil ini bertumpu pada sedikit responden.`;
}

function permuted({ permutation, exact }: Held, level: number): string {
  const { permutations, extreme } = permutation;
  if (exact !== undefined) return `uji eksak (${p(exact, level)})`;
  const orders = permutation.exact ? `semua ${integer(permutations)} urutan` : `${integer(permutations)} urutan acak`;
  const found = isMissing(extreme) ? orders : `${orders}, ${integer(extreme)} sejauh itu`;
  return `uji permutasi (${p(permutation.p, level)}; dari ${found})`;
}

function intervals({ agree, sameSide, farthest }: IntervalsHeld): string {
  if (agree)
    return `selang bootstrap sejalan dengan selang pendekatannya (batasnya berselisih paling banyak ${number(farthest, 3)})`;
  const differing = `batasnya berselisih sampai ${number(farthest, 3)}`;
  return `selang bootstrap tidak sejalan dengan selang pendekatannya: ${
    sameSide
      ? `${differing}, lebih dari sepersepuluh lebar selang itu`
      : `keduanya tidak terletak di sisi nol yang sama, dan ${differing}`
  }`;
}

/** That an end could not lie farther out: with few respondents resamples take few values. */
function ends(extremes: ResampledReading["extremes"]): string {
  const found = [
    ...(extremes?.lower ? [{ end: "batas bawah", of: "terkecil" }] : []),
    ...(extremes?.upper ? [{ end: "batas atas", of: "terbesar" }] : []),
  ];
  if (found.length === 0) return "";
  const [which, of] = [list(found.map(({ end }) => end)), list(found.map((end) => end.of))];
  return `${which.charAt(0).toUpperCase()}${which.slice(1)} selang bootstrap itu ialah koefisien ${of} di antara semua penarikan ulangnya: respondennya terlalu sedikit untuk batas yang lebih teliti.`;
}
