import type { ShellWords } from "../words/shellWords.js";
import { addresses } from "./addresses.js";
import { chapter } from "./chapter.js";
import { pageNames } from "./pageNames.js";

/** Words of the page frame: what Framework writes in English, and the names of pages. */
export const shell: ShellWords = {
  language: "id",
  addresses,
  openNavigation: "Tampilkan navigasi",
  navigation: "Navigasi situs",
  contents: "Daftar isi",
  neighbours: "Halaman sebelum dan sesudah",
  previous: "Halaman sebelumnya",
  next: "Halaman berikutnya",
  unscripted:
    "Tabel, grafik, dan kalimat di halaman ini lengkap menurut aturan penelitian. Pengaturan yang mengubahnya memerlukan JavaScript dan tidak ditampilkan.",
  notLoaded: {
    online:
      "Data halaman ini tidak dapat dimuat. Tabel, grafik, dan kalimat yang tampak lengkap menurut aturan penelitian; pengaturan yang mengubahnya tidak ditampilkan.",
    folder:
      "Halaman ini dibuka langsung dari folder. Tabel, grafik, dan kalimatnya lengkap menurut aturan penelitian; pengaturan yang mengubahnya hanya ada bila laporan dibuka dari situsnya atau dengan npm start.",
  },
  reload: "Muat ulang",
  pages: pageNames,
  foot: (version: string, respondents: number) => `Data ${version} · ${chapter.integer(respondents)} responden`,
};
