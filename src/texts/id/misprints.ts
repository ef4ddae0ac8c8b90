import type { AuditEntry, Cause, CauseKind, Remark } from "../../audit/entry.js";
import type { MisprintWords } from "../../reader/misprintWords.js";
import { addresses } from "./addresses.js";
import { chapter } from "./chapter.js";
import { printedPlace } from "./printedPlace.js";
import { printedQuantity } from "./printedQuantity.js";

/** What may have led to a printed value. */
export const CAUSES: Record<CauseKind, string> = {
  cut: "dipotong, bukan dibulatkan",
  "half to even": "angka tengah dibulatkan ke angka genap",
  formula: "rumus lain",
  input: "masukan lain",
  neighbour: "angka dari tempat di dekatnya",
  transposed: "angkanya tertukar letak",
  sign: "tanda positif atau negatifnya lain",
  "one-tailed": "jumlah ekor lain",
  "critical value": "nilai kritis lain",
  "own band": "bertentangan dengan pitanya sendiri",
  "rounded parts": "jumlah angka yang sudah dibulatkan",
  omitted: "tidak tercetak",
  "p printed as zero": "p tercetak nol, padahal p tidak pernah nol",
  unexplained: "belum terjelaskan",
};

/** What is remarked of a printed number that need not differ. */
export const REMARKS: Record<Remark["kind"], string> = {
  "p printed as zero": CAUSES["p printed as zero"],
  "same value": "sama dengan angka lain di tempat itu",
};

/** Decimals of a recomputed value on the page; the files have all of them. */
const DECIMALS = 4;

const number = (x: number) => (Number.isInteger(x) ? chapter.integer(x) : chapter.number(x, DECIMALS));

/** A recomputed value as a reader reads it. */
export function value({ recomputed }: AuditEntry): string {
  if (recomputed === undefined) return "–";
  if (typeof recomputed === "string") return recomputed;
  if (typeof recomputed === "number") return number(recomputed);
  const [lower, upper] = [number(recomputed.lower), number(recomputed.upper)];
  return lower === upper ? lower : `${lower} sampai ${upper}`;
}

/** What a place printed, or that it left it out. */
export const asPrinted = (printed: string) => (printed === "" ? "tidak tercetak" : `tercetak “${printed}”`);

/**
 * A detail is a place, perhaps with what it printed, or says the same in every language; of a critical value, level and
 * tails.
 */
function detailText({ kind, detail = "" }: Cause): string {
  if (kind === "critical value") return `taraf ${detail.replace(".", ",").replace("-tailed", " ekor")}`;
  return detail.replace(/^[a-z]+-[a-z\d-]+/, printedPlace);
}

/** A cause in words. */
export const cause = (one: Cause) =>
  one.detail === undefined ? CAUSES[one.kind] : `${CAUSES[one.kind]} (${detailText(one)})`;
export const causes = (all: readonly Cause[]) => all.map(cause).join("; ");

/** A remark in words. */
export const remark = ({ kind, detail }: Remark) =>
  detail === undefined ? REMARKS[kind] : `${REMARKS[kind]} (${printedQuantity(detail)})`;

/** A cause is a guess, and said to be one. */
export const guess = (all: readonly Cause[]) =>
  all.every(({ kind }) => kind === "unexplained") ? "sebabnya belum terjelaskan" : `kemungkinan sebab: ${causes(all)}`;

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Words of the marks that say on the chapter's pages what was printed. Apart from the audit's other words, which only
 * its own page loads.
 */
export const misprints: MisprintWords = {
  addresses,
  show: "Tampilkan angka tercetak",
  loading: "Memuat angka tercetak …",
  failed: "Angka tercetak tidak dapat dimuat.",
  shown: (count: number) =>
    `Tanda “tercetak” menunjukkan ${chapter.integer(count)} tempat laporan ini yang berbeda dari terbitannya, menurut parameter penelitian sendiri.`,
  moved: "Parameter sedang diubah: angka di sampingnya bukan angka yang dibandingkan.",
  cell: (printed: string) => (printed === "" ? asPrinted(printed) : `tercetak ${printed}`),
  note: (entry: AuditEntry) =>
    `${sentenceCase(asPrinted(entry.printed))}, hitung ulang memberi “${value(entry)}”; ${guess(entry.causes)}.`,
  sentence: (entry: AuditEntry) =>
    `${sentenceCase(asPrinted(entry.printed))} (${printedQuantity(entry.quantity)}), hitung ulang memberi “${value(entry)}”; ${guess(entry.causes)}.`,
};
