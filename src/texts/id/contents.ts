import type { DownloadsWords } from "../../chapter/downloads/words.js";
import type { StudyDescription } from "../../study/study.js";
import { chapter } from "./chapter.js";

/** Words of the page of files. */
export const contents: DownloadsWords = {
  ...chapter,
  bytes: (count: number) => `${chapter.integer(count)} bita`,
  /** What is told of the files that the report was computed from. */
  inputs: (publish: StudyDescription["publish"]) =>
    publish === "answers"
      ? "Sidik SHA-256 setiap berkas menunjukkan versi mana yang dipakai."
      : "Jawaban setiap responden tidak diterbitkan, hanya hasilnya.",
  /** How exact downloads are. */
  precision: (publish: StudyDescription["publish"]) =>
    publish === "answers"
      ? "dengan ketelitian penuh"
      : "dengan ketelitian yang ditampilkan; yang dapat mengungkap jawaban disembunyikan",
};
