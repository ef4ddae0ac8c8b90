import type { ResampledReading } from "../../analyses/hypothesis/resampledReading.js";
import { isMissing } from "../../statistics/outcome.js";
import { chapter } from "./chapter.js";
import { exactPercent } from "./exactNumber.js";

const { integer, number, p, missing } = chapter;

/** Words of permutation and bootstrap beside the approximations, and of the controls that compute them anew. */
export const resampling = {
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
  seedNote: (seed: number) => `Benih bilangan acak: ${seed}. Benih yang sama memberi angka yang sama di setiap peramban.`,
  notYet: "belum dihitung",
  explanation:
    "Nilai p dan selang kepercayaan di atas ialah pendekatan. Uji permutasi memasangkan ulang kedua jumlah skor secara acak dan menghitung seberapa sering " +
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

export type ResamplingTexts = typeof resampling;

/** Whether the approximations hold. */
function sentence({ from, to, result, resampled, held }: ResampledReading): string {
  const name = `${from.id} dan ${to.id}`;
  if (isMissing(result.correlation)) return `${name}: ${missing(result.correlation.missing)}.`;
  if (!resampled) return `${name}: belum dihitung untuk penskoran yang sedang dipakai; tombol “Hitung” menghitungnya.`;
  if (!held) return `${name}: tidak ada pendekatan dan penarikan ulang yang dapat dibandingkan.`;
  const { permutation, decision, interval } = held;
  const holds = decision && (interval?.alike ?? true);
  const orders = permutation.exact
    ? `dari semua ${integer(permutation.permutations)} urutan, ${integer(permutation.extreme)} sejauh itu`
    : `dari ${integer(permutation.permutations)} urutan acak, ${integer(permutation.extreme)} sejauh itu`;
  const tested = `uji permutasi (${p(permutation.p)}; ${orders}) memberi putusan yang ${decision ? "sama" : "berbeda"}`;
  const ends = interval
    ? `, dan ${interval.alike ? "selang bootstrap sejalan dengan selang pendekatannya" : "hanya satu dari kedua selang memuat nol"} (batasnya berselisih paling banyak ${number(interval.farthest, 3)})`
    : "";
  return `${name}: pendekatannya ${holds ? "bertahan" : "tidak bertahan"}; ${tested}${ends}.`;
}
