/**
 * Words that leave the number beside them what it is. No word is here that can multiply, divide, limit, negate or
 * exclude it, no letter that a scan takes for a digit, and no `s` and `d` (s.d. is up to).
 */

/** Before a number: what it is, or that it follows. */
export const WORDS_BEFORE = alternatives(`
  [abcfghkmnp-rt-wyz] [αβγδηκλμρσςτφχψω] df db dk se ss ms rs rxy kmo msa vif ci ik rp idr usd
  p(?:[ -]value)? nilai(?:nya)? angka skor value sig asymp exact signifikansi taraf level derajat kebebasan alpha cronbach beta gamma eta omega rho tau chi square
  spearman pearson kendall koefisien korelasi coefficient correlation hitung tabel
  rata[- ]rata rerata mean average median modus mode standar simpangan deviasi baku varians total jumlah(?:nya)? sum
  frekuensi frequency count persentase percentage populasi population sampel sample responden respondents
  usia umur nomor no butir item items pernyataan pertanyaan soal skala bobot rentang antara between
  sebesar sebanyak sejumlah senilai adalah ialah yaitu yakni sama\\ dengan equal\\ to equals is was the of dengan hasil(?:nya)? diperoleh didapat
  hanya only ada terdapat sekitar kira-kira kurang\\ lebih lebih\\ kurang about around approximately
`);

/** After a number: what is counted or measured. */
export const UNITS = alternatives(`
  orang responden mahasiswa mahasiswi siswa siswi peserta sampel karyawan pegawai guru dosen pasien pelanggan nasabah konsumen pengguna
  laki-laki perempuan pria wanita kuesioner angket data jawaban fakultas kelas kelompok kategori variabel dimensi indikator
  butir item items pernyataan pertanyaan soal poin point points skor tahun bulan minggu hari jam menit buah unit rupiah
  people persons respondents students participants employees patients statements questions years months weeks days
`);

/** After a number: a word for it. */
const VERDICTS = alternatives(`
  (?:sangat\\ |cukup\\ |kurang\\ |tidak\\ |tak\\ )?(?:baik|buruk|setuju|puas|memuaskan|kuat|lemah|tinggi|rendah|valid|reliabel|signifikan|normal)
  (?:very\\ |not\\ )?(?:good|poor|strong|weak|high|low|valid|reliable|significant|normal) sedang moderate diterima ditolak
`);

export const WORDS_AFTER = `${UNITS}|${VERDICTS}|(?:atau|or) (?:lebih|kurang|more|less) (?:dari|than) (?:separuh|setengah|half)|n\\.?\\s?s|ci`;

/** Between the ends of a range. */
export const TO = "sampai(?: dengan)?|hingga|s\\.?\\s?d\\.?|s/d|to";

/** Between two numbers of which each is printed for itself. */
export const BETWEEN = `dari|dan|out of|of|and|${TO}`;

/** A pattern of words parted by spaces; a space within one is escaped. */
function alternatives(words: string): string {
  return words
    .trim()
    .replace(/(?<!\\)\s+/g, "|")
    .replaceAll("\\ ", " ");
}
