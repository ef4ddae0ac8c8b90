import type { Checked } from "../../chapter/exhibit/pageData.js";
import type { QualityWords } from "../../chapter/instrument/words.js";
import { isMissing } from "../../statistics/outcome.js";
import { answering } from "../../study/answerQuality.js";
import type { Flagged, Flaw, GroupSize } from "../../study/study.js";
import { chapter } from "./chapter.js";
import { exactPercent } from "./exactNumber.js";

const { integer, list } = chapter;

/** Sentences on how carefully the questionnaire was filled in. */
export const quality: QualityWords = { introduction, unanswered, findings, consequence };

function introduction(checked: Checked): string {
  const looked = lookedAt(checked);
  const silent = unanswered(checked);
  if (looked === 0) return ["Belum ada jawaban yang dapat diperiksa mutunya.", silent].filter(Boolean).join(" ");
  return `Sebelum skor dihitung, jawaban ${integer(looked)} responden diperiksa.${silent && ` ${silent}`} Pola berikut dapat menandakan pengisian yang kurang cermat, tetapi tidak membuktikannya.`;
}

function lookedAt({ quality, answerQuality: { read, unanswered } }: Checked): number {
  return answering(read, unanswered, quality);
}

/** Who answered no item, and what became of them; nothing where everybody answered one. */
function unanswered({ quality: rule, answerQuality: { read, unanswered: count } }: Checked): string {
  if (count === 0) return "";
  const found = `Dari ${integer(read)} responden yang terbaca, ${integer(count)} tidak menjawab satu butir pun`;
  return rule.unanswered === "drop"
    ? `${found} dan tidak diolah.`
    : `${found}, tetapi tetap diolah sebagaimana dinyatakan penelitian ini.`;
}

/** A sentence a pattern. */
function findings(checked: Checked): string[] {
  if (lookedAt(checked) === 0) return [];
  const {
    quality: rule,
    answerQuality: { flaws, longestRun },
  } = checked;
  const named = (["oneAnswer", "identical", "blanks"] as const).map(
    (flaw) => `${pattern(flaw, rule.blankShare)}: ${who(flaws[flaw])}.`,
  );
  const run = longestRun && `${integer(longestRun.items)} butir (${many(longestRun.respondents)})`;
  return run === undefined
    ? named
    : [...named, `Deret terpanjang jawaban yang sama pada butir yang berurutan: ${run}.`];
}

/** What became of the respondents found. */
function consequence(checked: Checked): string {
  const looked = lookedAt(checked);
  if (looked === 0) return "";
  const {
    quality: { drop },
    answerQuality: { dropped },
  } = checked;
  if (drop.length === 0) return "Tidak seorang pun dikeluarkan karenanya.";
  const rule = `Penelitian ini mengeluarkan responden dengan ${list(drop.map((flaw) => REASONS[flaw]))}`;
  return dropped === 0
    ? `${rule}; tidak ada yang dikeluarkan.`
    : `${rule}: ${integer(dropped)} dari ${integer(looked)} responden dikeluarkan dari semua angka laporan ini, dan ${integer(looked - dropped)} diolah.`;
}

const REASONS: Readonly<Record<Flaw, string>> = {
  oneAnswer: "satu jawaban untuk semua butir",
  identical: "jawaban yang sama dengan responden sebelumnya",
  blanks: "terlalu banyak jawaban kosong",
};

function pattern(flaw: Flaw, blankShare: number): string {
  switch (flaw) {
    case "oneAnswer":
      return "Satu jawaban yang sama untuk semua butir yang dijawab";
    case "identical":
      return "Jawaban semua butir sama dengan jawaban seorang responden sebelumnya";
    case "blanks":
      return `Jawaban kosong lebih dari ${exactPercent(blankShare)}`;
  }
}

function who({ respondents, listed }: Flagged): string {
  if (isMissing(respondents)) return HIDDEN;
  if (respondents === 0) return "tidak ada";
  const others = respondents - listed.length;
  const names = others === 0 ? list(listed) : `${listed.join(", ")}, dan ${integer(others)} lainnya`;
  return `${integer(respondents)} responden${listed.length === 0 ? "" : ` (nomor ${names})`}`;
}

/** Where a count is withheld: it is small, or respondents are few. */
const HIDDEN = "jumlahnya disembunyikan";

function many(respondents: GroupSize): string {
  return isMissing(respondents) ? HIDDEN : `${integer(respondents)} responden`;
}
