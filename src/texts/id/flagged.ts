import type { FlaggedWords } from "../../reader/flaggedWords.js";
import type { Item } from "../../study/study.js";
import { chapter } from "./chapter.js";
import { withinSentence } from "./withinSentence.js";

/** Words of the items that are worded against their variable. */
export const flagged: FlaggedWords = {
  ...chapter,
  sentence,
  reverse: (code: string) => `Coba balik skor ${code}`,
  restore: (code: string) => `Kembalikan skor ${code}`,
  /** While the reader has it reversed. */
  fixed: "Tidak dapat dicoba: penelitian ini tidak menerbitkan jawaban setiap responden.",
  reversed: "Sudah dibalik: semua angka di laporan ini mengikutinya.",
};

/** How the item is worded, and how the study scores it. */
function sentence({ code, topic, keying }: Item, variable: string): string {
  const scored =
    keying === "+"
      ? "Penelitian menskornya searah dengan butir lain, dan begitulah bawaan laporan ini."
      : "Penelitian membalik skornya, dan begitulah bawaan laporan ini.";
  return `Butir ${code} (${withinSentence(topic.id)}) berbunyi berlawanan arah dengan variabelnya: menyetujuinya menandakan ${variable} yang lebih rendah. ${scored}`;
}
