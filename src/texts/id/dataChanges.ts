import type { DataChanges } from "../../chapter/changes/dataChanges.js";
import { visibleText } from "../../study/visibleText.js";
import type { DataChangesWords } from "../words/dataChangesWords.js";
import { chapter } from "./chapter.js";
import { moves } from "./moves.js";

const { integer } = chapter;

/** Respondents that are named; the rest are counted. */
const NAMED = 10;

/**
 * What moved since the last build, as lines: who came, went or answers otherwise, then what that did to the numbers.
 */
export const dataChanges: DataChangesWords = {
  lines,
  incomparable: "Pembangunan sebelumnya disimpan oleh versi lain program ini, sehingga tidak dibandingkan.",
};

function lines({ version, respondents, counts, moves: moved }: DataChanges): string[] {
  const people = (["added", "removed", "edited"] as const).flatMap((kind) => named(DEEDS[kind], respondents[kind]));
  const numbers = [
    ...counts.map(({ of, before, after }) => `${COUNTS[of]}: ${integer(before)} menjadi ${integer(after)}.`),
    ...moved.map(moves.sentence),
  ];
  const since = `Sejak pembangunan sebelumnya (versi data ${version})`;
  if (people.length === 0 && numbers.length === 0) return [`${since} tidak ada jawaban atau angka utama yang berubah.`];
  const quiet = numbers.length === 0 ? ["Tidak ada angka utama yang berubah."] : [];
  return [`${since}:`, ...[...people, ...numbers, ...quiet].map((line) => `  ${line}`)];
}

const DEEDS = { added: "baru", removed: "tidak ada lagi", edited: "berubah jawabannya" } as const;
const COUNTS = { scored: "Responden yang diskor", required: "Ukuran sampel" } as const;

function named(deed: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const others = ids.length - NAMED;
  const list = ids.slice(0, NAMED).map(visibleText).join(", ") + (others > 0 ? `, dan ${integer(others)} lainnya` : "");
  return [`${integer(ids.length)} responden ${deed}: ${list}.`];
}
