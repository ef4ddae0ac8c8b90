import type { Statistic } from "../../analysis/results/verify.js";
import type { GlossaryWords } from "../../chapter/glossary/words.js";
import { chapter } from "./chapter.js";
import { verification } from "./verification.js";

/** Two sentences: what a statistic tells, and how it is read here; and who it is from. */
interface Entry {
  readonly meaning: string;
  readonly source: string;
}

const entries: Readonly<Record<Statistic, Entry>> = {
  frequency: {
    meaning:
      "Frekuensi ialah banyaknya responden yang memberi jawaban tertentu atau termasuk kelompok tertentu. Persentasenya ialah bagian frekuensi itu dari semua responden, atau dari kelompok yang disebut tabelnya.",
    source: "Agresti, 2010",
  },
  mean: {
    meaning:
      "Rata-rata ialah jumlah semua skor dibagi banyaknya skor. Ia menyatakan letak jawaban pada skala, tetapi tidak menyatakan apakah para responden sependapat.",
    source: "Norman, 2010",
  },
  median: {
    meaning:
      "Median ialah skor yang terletak di tengah bila semua skor diurutkan. Ia tidak terseret oleh beberapa jawaban yang jauh dari yang lain.",
    source: "Agresti, 2010",
  },
  standardDeviation: {
    meaning:
      "Simpangan baku menyatakan seberapa jauh skor-skor biasanya terletak dari rata-ratanya. Bila semua responden menjawab sama, simpangan bakunya nol.",
    source: "Fisher, 1925",
  },
  sampleSize: {
    meaning:
      "Ukuran sampel menurut rumus Slovin ialah banyaknya responden yang diperlukan supaya proporsi sebuah populasi dapat ditaksir dengan batas galat tertentu. Rumus itu mengandaikan sampel acak dan tingkat kepercayaan yang lazim.",
    source: "Yamane, 1967; Tejada & Punzalan, 2012",
  },
  allocation: {
    meaning:
      "Alokasi sebanding membagi sampel kepada bagian-bagian populasi menurut banyaknya anggota. Jatah yang dibulatkan satu per satu dapat berjumlah lain; cara sisa terbesar selalu berjumlah tepat.",
    source: "Cochran, 1977",
  },
  marginOfError: {
    meaning:
      "Batas galat menyatakan seberapa jauh sebuah proporsi dari sampel acak dapat menyimpang dari proporsi populasinya, pada tingkat kepercayaan tertentu. Bagi responden yang tidak dipilih secara acak ia tidak bermakna.",
    source: "Cochran, 1977; Baker et al., 2013",
  },
  spearman: {
    meaning:
      "Rho Spearman menyatakan seberapa searah urutan responden menurut dua skor, dari minus satu (berlawanan) melalui nol (tidak berkaitan) sampai satu (searah sempurna). Ia menyatakan hubungan, bukan sebab dan akibat.",
    source: "Spearman, 1904",
  },
  pearson: {
    meaning:
      "r Pearson menyatakan seberapa dekat dua skor dengan sebuah garis lurus, dari minus satu melalui nol sampai satu. Ia dihitung dari skornya sendiri, bukan dari urutannya, dan seperti rho menyatakan hubungan, bukan sebab dan akibat.",
    source: "Pearson, 1896",
  },
  kendall: {
    meaning:
      "Tau Kendall membandingkan responden dua demi dua: seberapa sering urutan kedua skor mereka sama dibanding terbalik. Nilai mutlaknya biasanya lebih kecil daripada rho atau r dari data yang sama.",
    source: "Kendall, 1948",
  },
  rankTrend: {
    meaning:
      "Kecenderungan peringkat ialah garis lurus di antara peringkat kedua skor, yang digambar kembali pada skornya. Kemiringannya di antara peringkat ialah rho, sehingga garis itu menunjukkan apa yang dilihat rho.",
    source: "Iman & Conover, 1979",
  },
  correlationTest: {
    meaning:
      "Nilai p ialah peluang mendapat korelasi yang sekurangnya sejauh ini dari nol, seandainya dalam populasi kedua skor tidak berkaitan. p yang kecil berarti korelasi itu sukar dijelaskan oleh kebetulan saja; p bukan ukuran kuatnya hubungan.",
    source: "Kendall, 1948; Wasserstein & Lazar, 2016",
  },
  kendallTest: {
    meaning:
      "Nilai p bagi tau dibaca seperti nilai p korelasi lainnya: peluang mendapat tau yang sekurangnya sejauh ini dari nol, seandainya kedua skor tidak berkaitan. Ia dihitung dengan pendekatan normal yang memperhitungkan skor yang sama.",
    source: "Kendall, 1948",
  },
  exactTest: {
    meaning:
      "Uji eksak menghitung semua cara memasangkan kedua skor, lalu bagian yang korelasinya sekurangnya sejauh yang ditemukan: itulah p-nya, tanpa pendekatan. Ia penting bila respondennya sedikit, sebab di situ p pendekatan dapat terletak di sisi lain taraf signifikansi.",
    source: "Pitman, 1937; Kendall, 1948",
  },
  permutation: {
    meaning:
      "Uji permutasi memasangkan ulang kedua skor secara acak berkali-kali dan menghitung berapa sering korelasinya sekurangnya sejauh yang ditemukan. Ia tidak mengandaikan bentuk distribusi apa pun, sehingga menunjukkan apakah nilai p pendekatannya dapat dipercaya.",
    source: "Pitman, 1937; Phipson & Smyth, 2010",
  },
  holm: {
    meaning:
      "Makin banyak uji, makin besar peluang salah satunya tampak bermakna hanya karena kebetulan; p menurut Holm disesuaikan dengan banyaknya uji dalam satu keluarga. Bila p ini lebih kecil dari taraf signifikansi, kaitannya tetap bertahan setelah semua uji itu diperhitungkan.",
    source: "Holm, 1979",
  },
  bonettWright: {
    meaning:
      "Selang kepercayaan rho memuat nilai-nilai korelasi populasi yang masih sesuai dengan data ini, pada tingkat kepercayaan tertentu. Makin banyak responden, makin sempit selang itu.",
    source: "Bonett & Wright, 2000",
  },
  fisher: {
    meaning:
      "Selang kepercayaan r memuat nilai-nilai korelasi populasi yang masih sesuai dengan data ini, pada tingkat kepercayaan tertentu. Ia mengandaikan kedua skor bersama-sama berdistribusi normal.",
    source: "Fisher, 1921",
  },
  fieller: {
    meaning:
      "Selang kepercayaan tau memuat nilai-nilai korelasi populasi yang masih sesuai dengan data ini, pada tingkat kepercayaan tertentu. Ia kurang dapat dipercaya bila tau mendekati satu atau respondennya sedikit.",
    source: "Fieller, Hartley & Pearson, 1957",
  },
  bootstrap: {
    meaning:
      "Selang bootstrap diperoleh dengan menarik ulang responden dari sampel ini sendiri berkali-kali, dan melihat seberapa jauh korelasinya berubah-ubah. Ia tidak mengandaikan bentuk distribusi; cara BCa membetulkan kecondongannya.",
    source: "Efron, 1987; Davison & Hinkley, 1997",
  },
  power: {
    meaning:
      "Kuasa uji ialah peluang uji ini menemukan sebuah hubungan yang memang ada dan sebesar itu; pada uji dua arah kedua arah penolakan dihitung. Bila kuasanya rendah, hubungan yang tidak ditemukan belum tentu tidak ada.",
    source: "Cohen, 1988; Bonett & Wright, 2000",
  },
  itemTotal: {
    meaning:
      "Korelasi butir–total menyatakan apakah sebuah butir bergerak searah dengan jumlah skor variabelnya. Jumlah itu memuat butirnya sendiri, sehingga koefisiennya terangkat.",
    source: "Nunnally & Bernstein, 1994",
  },
  itemRest: {
    meaning:
      "Korelasi butir–sisa membandingkan sebuah butir dengan jumlah butir lainnya saja. Karena itu ia lebih jujur daripada korelasi butir–total, terlebih bila butirnya sedikit.",
    source: "Howard & Forehand, 1962",
  },
  criticalCorrelation: {
    meaning:
      "Nilai kritis ialah korelasi terkecil yang masih dinyatakan bermakna pada taraf signifikansi dan banyaknya responden tertentu. Penelitian ini menyebut sebuah butir valid bila koefisiennya lebih besar daripada nilai itu.",
    source: "Kendall, 1948",
  },
  criticalKendall: {
    meaning:
      "Nilai kritis tau ialah tau terkecil yang masih dinyatakan bermakna pada taraf signifikansi dan banyaknya responden tertentu. Ia dihitung dengan pendekatan normal, seolah-olah tidak ada skor yang sama.",
    source: "Kendall, 1948",
  },
  alpha: {
    meaning:
      "Alpha Cronbach menyatakan seberapa seragam butir-butir sebuah skala: bagian keragaman jumlah skornya yang dimiliki bersama oleh butir-butirnya. Ia naik bila butirnya ditambah, dan tidak membuktikan bahwa butir-butir itu mengukur satu hal saja.",
    source: "Cronbach, 1951; Sijtsma, 2009",
  },
  alphaIfDeleted: {
    meaning:
      "Ini alpha skala itu seandainya satu butirnya dihapus. Bila alphanya naik, butir itu kurang searah dengan butir lainnya; itu alasan untuk membaca butirnya, bukan untuk membuangnya.",
    source: "Nunnally & Bernstein, 1994",
  },
  feldt: {
    meaning:
      "Selang kepercayaan alpha memuat nilai-nilai alpha populasi yang masih sesuai dengan data ini, pada tingkat kepercayaan tertentu. Bila batas penelitian terletak di dalamnya, sampel lain dapat memberi putusan lain.",
    source: "Feldt, 1965; Feldt, Woodruff & Salih, 1987",
  },
  standardizedAlpha: {
    meaning:
      "Alpha yang dibakukan ialah alpha seandainya semua butir mempunyai keragaman yang sama. Ia dihitung dari rata-rata korelasi antarbutir dan banyaknya butir.",
    source: "Cronbach, 1951",
  },
  interItem: {
    meaning:
      "Korelasi antarbutir menyatakan seberapa searah jawaban atas dua butir. Rata-ratanya menyatakan seberapa erat butir-butir sebuah skala berkaitan, berapa pun banyaknya butir.",
    source: "Clark & Watson, 1995",
  },
  omega: {
    meaning:
      "Omega McDonald menyatakan bagian keragaman jumlah skor yang berasal dari satu faktor bersama, dengan bobot setiap butir dibiarkan berbeda. Alpha mengandaikan bobot yang sama; bila bobotnya memang berbeda, omega lebih tepat.",
    source: "McDonald, 1999; Jöreskog, 1967",
  },
  t: {
    meaning:
      "Distribusi t dipakai untuk menguji rho dan r dan untuk nilai kritisnya. Bentuknya bergantung pada derajat bebas, yaitu banyaknya responden dikurangi dua.",
    source: "Student, 1908",
  },
  f: {
    meaning: "Distribusi F dipakai untuk selang kepercayaan alpha. Bentuknya bergantung pada banyaknya responden dan banyaknya butir.",
    source: "Feldt, 1965",
  },
  normal: {
    meaning:
      "Distribusi normal dipakai untuk batas galat, untuk uji tau, dan untuk selang kepercayaan korelasi. Nilai z-nya menyatakan seberapa jauh sesuatu dari tengah, dalam simpangan baku.",
    source: "DLMF, bab 7",
  },
  beta: {
    meaning:
      "Fungsi beta tak lengkap ialah fungsi matematika yang menjadi dasar distribusi t dan F. Ia tidak muncul sendiri dalam laporan ini.",
    source: "DLMF, bab 8; Loader, 2000",
  },
  elementary: {
    meaning:
      "Eksponensial, logaritma, dan tangen hiperbolik dihitung dengan cara sendiri, supaya hasilnya sama di setiap peramban. Ketiganya menjadi dasar distribusi dan selang kepercayaan.",
    source: "DLMF, bab 4",
  },
};

/** The words of the glossary: of every statistic its name, its variant, what it means and who it is from. */
export const glossary: GlossaryWords = {
  ...chapter,
  name: (statistic: Statistic) => verification.statistics[statistic].name,
  variant: (statistic: Statistic) => `Varian dalam laporan ini: ${verification.statistics[statistic].variant}.`,
  meaning: (statistic: Statistic) => entries[statistic].meaning,
  source: (statistic: Statistic) => `Sumber: ${entries[statistic].source}.`,
};
