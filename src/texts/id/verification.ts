import type { Statistic } from "../../analysis/results/verify.js";
import type { Extreme, VerificationReading } from "../../chapter/verification/verificationReading.js";
import type { StatisticWords, VerificationWords } from "../../chapter/verification/words.js";
import { scientificText } from "../../document/table/scientificText.js";
import { chapter } from "./chapter.js";
import { withinSentence } from "./withinSentence.js";

const { integer } = chapter;
const scientific = (x: number, digits = 1) => scientificText(x, digits, chapter.language);

const statistics: Readonly<Record<Statistic, StatisticWords>> = {
  frequency: { name: "Frekuensi", variant: "banyaknya responden pada setiap pilihan, sebagaimana dicentang" },
  mean: { name: "Rata-rata", variant: "satu pembagian dari jumlah bilangan bulat" },
  median: { name: "Median", variant: "rata-rata kedua nilai di tengah bila banyaknya genap" },
  standardDeviation: { name: "Simpangan baku", variant: "pembagi n − 1" },
  sampleSize: { name: "Ukuran sampel", variant: "rumus Slovin dan kebalikannya, dengan bilangan bulat" },
  allocation: { name: "Alokasi sebanding", variant: "pembulatan setiap strata dan sisa terbesar, dengan bilangan bulat" },
  marginOfError: { name: "Batas galat", variant: "proporsi satu per dua, dengan dan tanpa koreksi populasi terhingga" },
  spearman: { name: "Rho Spearman", variant: "korelasi Pearson peringkat rata-rata" },
  pearson: { name: "r Pearson", variant: "dari skornya sendiri" },
  kendall: { name: "Tau Kendall", variant: "tau-b" },
  rankTrend: { name: "Kecenderungan peringkat", variant: "garis kuadrat terkecil lewat peringkat, dibaca kembali sebagai jumlah skor" },
  correlationTest: { name: "Uji rho dan r", variant: "distribusi t dengan derajat bebas n − 2, dua arah" },
  kendallTest: { name: "Uji tau", variant: "hampiran normal, dikoreksi untuk skor yang sama, tanpa koreksi kontinuitas, dua arah" },
  exactTest: {
    name: "Uji eksak korelasi",
    variant:
      "dua arah; semua pemasangan sampai dengan sembilan responden, tau tanpa skor yang sama sampai dengan 49, dan korelasi yang sempurna",
  },
  permutation: {
    name: "Uji permutasi",
    variant: "dua arah; semua pemasangan bila respondennya sedikit, selebihnya diambil dari benih, yang ditemukan ikut dihitung",
  },
  holm: { name: "p yang disesuaikan", variant: "Holm" },
  bonettWright: { name: "Selang kepercayaan rho", variant: "Bonett dan Wright" },
  fisher: { name: "Selang kepercayaan r", variant: "Fisher" },
  fieller: { name: "Selang kepercayaan tau", variant: "Fieller, Hartley, dan Pearson" },
  bootstrap: { name: "Selang kepercayaan bootstrap", variant: "BCa, percepatan dari jackknife, kuantil seperti boot.ci" },
  power: { name: "Kuasa uji", variant: "z Fisher dengan ragam selang kepercayaannya" },
  itemTotal: { name: "Korelasi butir–total", variant: "jumlahnya memuat butir itu" },
  itemRest: { name: "Korelasi butir–sisa", variant: "jumlah butir lainnya" },
  criticalCorrelation: { name: "Nilai kritis rho dan r", variant: "dari distribusi t" },
  criticalKendall: { name: "Nilai kritis tau", variant: "hampiran normal tanpa koreksi untuk skor yang sama" },
  alpha: { name: "Alpha Cronbach", variant: "skor mentah; butir yang tidak bervariasi ikut dihitung" },
  alphaIfDeleted: { name: "Alpha bila satu butir dihapus", variant: "alpha butir lainnya" },
  feldt: { name: "Selang kepercayaan alpha", variant: "Feldt" },
  standardizedAlpha: { name: "Alpha yang dibakukan", variant: "dari rata-rata korelasi antarbutir" },
  interItem: { name: "Korelasi antarbutir", variant: "Pearson, dan rata-ratanya" },
  omega: { name: "Omega McDonald", variant: "satu faktor, kemungkinan maksimum pada kovarians" },
  t: { name: "Distribusi t", variant: "ekor dan kuantil, juga ekor yang sangat jauh" },
  f: { name: "Distribusi F", variant: "ekor dan kuantil" },
  normal: { name: "Distribusi normal", variant: "ekor, luas, dan kuantil" },
  beta: { name: "Fungsi beta tak lengkap", variant: "dasar distribusi t dan F" },
  elementary: { name: "Eksponensial, logaritma, tangen hiperbolik", variant: "sama di setiap peramban" },
};

/** The words of the page that shows how far every statistic is from its references. */
export const verification: VerificationWords = {
  ...chapter,
  statistics,
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
  return `${scientific(largest)} (${withinSentence(statistics[statistic].name)})`;
}
