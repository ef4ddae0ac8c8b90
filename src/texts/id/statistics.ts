import type { StatisticWords } from "../../chapter/exhibit/words.js";
import type { Statistic } from "../../statistics/catalogue.js";

/** Fragments of the glossary's entries. They are published: other sites, and theses, cite them. */
export const terms: Readonly<Record<Statistic, string>> = {
  frequency: "frekuensi",
  mean: "rata-rata",
  median: "median",
  standardDeviation: "simpangan-baku",
  sampleSize: "ukuran-sampel",
  allocation: "alokasi-sebanding",
  marginOfError: "batas-galat",
  spearman: "rho-spearman",
  pearson: "r-pearson",
  kendall: "tau-kendall",
  rankTrend: "kecenderungan-peringkat",
  correlationTest: "uji-rho-dan-r",
  kendallTest: "uji-tau",
  exactTest: "uji-eksak",
  permutation: "uji-permutasi",
  holm: "p-holm",
  bonettWright: "selang-rho",
  fisher: "selang-r",
  fieller: "selang-tau",
  bootstrap: "selang-bootstrap",
  power: "kuasa-uji",
  itemTotal: "butir-total",
  itemRest: "butir-sisa",
  criticalCorrelation: "nilai-kritis-rho-dan-r",
  criticalKendall: "nilai-kritis-tau",
  alpha: "alpha-cronbach",
  alphaIfDeleted: "alpha-tanpa-butir",
  feldt: "selang-alpha",
  standardizedAlpha: "alpha-dibakukan",
  interItem: "korelasi-antarbutir",
  omega: "omega-mcdonald",
  t: "distribusi-t",
  f: "distribusi-f",
  normal: "distribusi-normal",
  beta: "fungsi-beta",
  elementary: "fungsi-dasar",
};

/** What each statistic is called, and which of its variants is computed. */
export const names: Readonly<Record<Statistic, StatisticWords>> = {
  frequency: { name: "Frekuensi", variant: "banyaknya responden pada setiap pilihan, sebagaimana dicentang" },
  mean: { name: "Rata-rata", variant: "satu pembagian dari jumlah bilangan bulat" },
  median: { name: "Median", variant: "rata-rata kedua nilai di tengah bila banyaknya genap" },
  standardDeviation: { name: "Simpangan baku", variant: "pembagi n − 1" },
  sampleSize: { name: "Ukuran sampel", variant: "rumus Slovin dan kebalikannya, dengan bilangan bulat" },
  allocation: {
    name: "Alokasi sebanding",
    variant: "pembulatan setiap strata dan sisa terbesar, dengan bilangan bulat",
  },
  marginOfError: { name: "Batas galat", variant: "proporsi satu per dua, dengan dan tanpa koreksi populasi terhingga" },
  spearman: { name: "Rho Spearman", variant: "korelasi Pearson peringkat rata-rata" },
  pearson: { name: "r Pearson", variant: "dari skornya sendiri" },
  kendall: { name: "Tau Kendall", variant: "tau-b" },
  rankTrend: {
    name: "Kecenderungan peringkat",
    variant: "garis kuadrat terkecil lewat peringkat, dibaca kembali sebagai jumlah skor",
  },
  correlationTest: { name: "Uji rho dan r", variant: "distribusi t dengan derajat bebas n − 2, dua arah" },
  kendallTest: {
    name: "Uji tau",
    variant: "hampiran normal, dikoreksi untuk skor yang sama, tanpa koreksi kontinuitas, dua arah",
  },
  exactTest: {
    name: "Uji eksak korelasi",
    variant:
      "dua arah; semua pemasangan sampai dengan sembilan responden, tau tanpa skor yang sama sampai dengan 49, dan korelasi yang sempurna",
  },
  permutation: {
    name: "Uji permutasi",
    variant:
      "dua arah; semua pemasangan bila respondennya sedikit, selebihnya diambil dari benih, yang ditemukan ikut dihitung",
  },
  holm: { name: "p yang disesuaikan", variant: "Holm" },
  bonettWright: { name: "Selang kepercayaan rho", variant: "Bonett dan Wright" },
  fisher: { name: "Selang kepercayaan r", variant: "Fisher" },
  fieller: { name: "Selang kepercayaan tau", variant: "Fieller, Hartley, dan Pearson" },
  bootstrap: {
    name: "Selang kepercayaan bootstrap",
    variant: "BCa, percepatan dari jackknife, kuantil seperti boot.ci",
  },
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

/** Two sentences: what a statistic tells, and how it is read here. Apart from the names, which more pages carry. */
export const meanings: Readonly<Record<Statistic, string>> = {
  frequency:
    "Frekuensi ialah banyaknya responden yang memberi jawaban tertentu atau termasuk kelompok tertentu. Persentasenya ialah bagian frekuensi itu dari semua responden, atau dari kelompok yang disebut tabelnya.",
  mean: "Rata-rata ialah jumlah semua skor dibagi banyaknya skor. Ia menyatakan letak jawaban pada skala, tetapi tidak menyatakan apakah para responden sependapat.",
  median:
    "Median ialah skor yang terletak di tengah bila semua skor diurutkan. Ia tidak terseret oleh beberapa jawaban yang jauh dari yang lain.",
  standardDeviation:
    "Simpangan baku menyatakan seberapa jauh skor-skor biasanya terletak dari rata-ratanya. Bila semua responden menjawab sama, simpangan bakunya nol.",
  sampleSize:
    "Ukuran sampel menurut rumus Slovin ialah banyaknya responden yang diperlukan supaya proporsi sebuah populasi dapat ditaksir dengan batas galat tertentu. Rumus itu mengandaikan sampel acak dan tingkat kepercayaan yang lazim.",
  allocation:
    "Alokasi sebanding membagi sampel kepada bagian-bagian populasi menurut banyaknya anggota. Jatah yang dibulatkan satu per satu dapat berjumlah lain; cara sisa terbesar selalu berjumlah tepat.",
  marginOfError:
    "Batas galat menyatakan seberapa jauh sebuah proporsi dari sampel acak dapat menyimpang dari proporsi populasinya, pada tingkat kepercayaan tertentu. Bagi responden yang tidak dipilih secara acak ia tidak bermakna.",
  spearman:
    "Rho Spearman menyatakan seberapa searah urutan responden menurut dua skor, dari minus satu (berlawanan) melalui nol (tidak berkaitan) sampai satu (searah sempurna). Ia menyatakan hubungan, bukan sebab dan akibat.",
  pearson:
    "r Pearson menyatakan seberapa dekat dua skor dengan sebuah garis lurus, dari minus satu melalui nol sampai satu. Ia dihitung dari skornya sendiri, bukan dari urutannya, dan seperti rho menyatakan hubungan, bukan sebab dan akibat.",
  kendall:
    "Tau Kendall membandingkan responden dua demi dua: seberapa sering urutan kedua skor mereka sama dibanding terbalik. Nilai mutlaknya biasanya lebih kecil daripada rho atau r dari data yang sama.",
  rankTrend:
    "Kecenderungan peringkat ialah garis lurus di antara peringkat kedua skor, yang digambar kembali pada skornya. Kemiringannya di antara peringkat ialah rho, sehingga garis itu menunjukkan apa yang dilihat rho.",
  correlationTest:
    "Nilai p ialah peluang mendapat korelasi yang sekurangnya sejauh ini dari nol, seandainya dalam populasi kedua skor tidak berkaitan. p yang kecil berarti korelasi itu sukar dijelaskan oleh kebetulan saja; p bukan ukuran kuatnya hubungan.",
  kendallTest:
    "Nilai p bagi tau dibaca seperti nilai p korelasi lainnya: peluang mendapat tau yang sekurangnya sejauh ini dari nol, seandainya kedua skor tidak berkaitan. Ia dihitung dengan pendekatan normal yang memperhitungkan skor yang sama.",
  exactTest:
    "Uji eksak menghitung semua cara memasangkan kedua skor, lalu bagian yang korelasinya sekurangnya sejauh yang ditemukan: itulah p-nya, tanpa pendekatan. Ia penting bila respondennya sedikit, sebab di situ p pendekatan dapat terletak di sisi lain taraf signifikansi.",
  permutation:
    "Uji permutasi memasangkan ulang kedua skor secara acak berkali-kali dan menghitung berapa sering korelasinya sekurangnya sejauh yang ditemukan. Ia tidak mengandaikan bentuk distribusi apa pun, sehingga menunjukkan apakah nilai p pendekatannya dapat dipercaya.",
  holm: "Makin banyak uji, makin besar peluang salah satunya tampak bermakna hanya karena kebetulan; p menurut Holm disesuaikan dengan banyaknya uji dalam satu keluarga. Bila p ini lebih kecil dari taraf signifikansi, kaitannya tetap bertahan setelah semua uji itu diperhitungkan.",
  bonettWright:
    "Selang kepercayaan rho memuat nilai-nilai korelasi populasi yang masih sesuai dengan data ini, pada tingkat kepercayaan tertentu. Makin banyak responden, makin sempit selang itu.",
  fisher:
    "Selang kepercayaan r memuat nilai-nilai korelasi populasi yang masih sesuai dengan data ini, pada tingkat kepercayaan tertentu. Ia mengandaikan kedua skor bersama-sama berdistribusi normal.",
  fieller:
    "Selang kepercayaan tau memuat nilai-nilai korelasi populasi yang masih sesuai dengan data ini, pada tingkat kepercayaan tertentu. Ia kurang dapat dipercaya bila tau mendekati satu atau respondennya sedikit.",
  bootstrap:
    "Selang bootstrap diperoleh dengan menarik ulang responden dari sampel ini sendiri berkali-kali, dan melihat seberapa jauh korelasinya berubah-ubah. Ia tidak mengandaikan bentuk distribusi; cara BCa membetulkan kecondongannya.",
  power:
    "Kuasa uji ialah peluang uji ini menemukan sebuah hubungan yang memang ada dan sebesar itu; pada uji dua arah kedua arah penolakan dihitung. Bila kuasanya rendah, hubungan yang tidak ditemukan belum tentu tidak ada.",
  itemTotal:
    "Korelasi butir–total menyatakan apakah sebuah butir bergerak searah dengan jumlah skor variabelnya. Jumlah itu memuat butirnya sendiri, sehingga koefisiennya terangkat.",
  itemRest:
    "Korelasi butir–sisa membandingkan sebuah butir dengan jumlah butir lainnya saja. Karena itu ia lebih jujur daripada korelasi butir–total, terlebih bila butirnya sedikit.",
  criticalCorrelation:
    "Nilai kritis ialah korelasi terkecil yang masih dinyatakan bermakna pada taraf signifikansi dan banyaknya responden tertentu. Penelitian ini menyebut sebuah butir valid bila koefisiennya lebih besar daripada nilai itu.",
  criticalKendall:
    "Nilai kritis tau ialah tau terkecil yang masih dinyatakan bermakna pada taraf signifikansi dan banyaknya responden tertentu. Ia dihitung dengan pendekatan normal, seolah-olah tidak ada skor yang sama.",
  alpha:
    "Alpha Cronbach menyatakan seberapa seragam butir-butir sebuah skala: bagian keragaman jumlah skornya yang dimiliki bersama oleh butir-butirnya. Ia naik bila butirnya ditambah, dan tidak membuktikan bahwa butir-butir itu mengukur satu hal saja.",
  alphaIfDeleted:
    "Ini alpha skala itu seandainya satu butirnya dihapus. Bila alphanya naik, butir itu kurang searah dengan butir lainnya; itu alasan untuk membaca butirnya, bukan untuk membuangnya.",
  feldt:
    "Selang kepercayaan alpha memuat nilai-nilai alpha populasi yang masih sesuai dengan data ini, pada tingkat kepercayaan tertentu. Bila batas penelitian terletak di dalamnya, sampel lain dapat memberi putusan lain.",
  standardizedAlpha:
    "Alpha yang dibakukan ialah alpha seandainya semua butir mempunyai keragaman yang sama. Ia dihitung dari rata-rata korelasi antarbutir dan banyaknya butir.",
  interItem:
    "Korelasi antarbutir menyatakan seberapa searah jawaban atas dua butir. Rata-ratanya menyatakan seberapa erat butir-butir sebuah skala berkaitan, berapa pun banyaknya butir.",
  omega:
    "Omega McDonald menyatakan bagian keragaman jumlah skor yang berasal dari satu faktor bersama, dengan bobot setiap butir dibiarkan berbeda. Alpha mengandaikan bobot yang sama; bila bobotnya memang berbeda, omega lebih tepat.",
  t: "Distribusi t dipakai untuk menguji rho dan r dan untuk nilai kritisnya. Bentuknya bergantung pada derajat bebas, yaitu banyaknya responden dikurangi dua.",
  f: "Distribusi F dipakai untuk selang kepercayaan alpha. Bentuknya bergantung pada banyaknya responden dan banyaknya butir.",
  normal:
    "Distribusi normal dipakai untuk batas galat, untuk uji tau, dan untuk selang kepercayaan korelasi. Nilai z-nya menyatakan seberapa jauh sesuatu dari tengah, dalam simpangan baku.",
  beta: "Fungsi beta tak lengkap ialah fungsi matematika yang menjadi dasar distribusi t dan F. Ia tidak muncul sendiri dalam laporan ini.",
  elementary:
    "Eksponensial, logaritma, dan tangen hiperbolik dihitung dengan cara sendiri, supaya hasilnya sama di setiap peramban. Ketiganya menjadi dasar distribusi dan selang kepercayaan.",
};
