import type { AuditEntry, ClaimKind, Verdict } from "../../audit/entry.js";
import type { EntryCounts } from "../../audit/entryCounts.js";
import type { Finding } from "../../audit/findings.js";
import type { Remarked } from "../../audit/remarked.js";
import type { AuditWords } from "../../chapter/audit/words.js";
import { inLanguage } from "../../study/inLanguage.js";
import { chapter } from "./chapter.js";
import { asPrinted, CAUSES, cause, causes, guess, REMARKS, remark, value } from "./misprints.js";
import { printedPlace as place } from "./printedPlace.js";
import { printedQuantity as quantity } from "./printedQuantity.js";

const KINDS: Record<ClaimKind, string> = {
  number: "angka",
  verdict: "putusan",
  reference: "rujukan",
};

const KIND_NAMES: Record<ClaimKind, string> = {
  number: "Angka",
  verdict: "Putusan, kategori, dan tanda",
  reference: "Rujukan silang",
};

const VERDICTS: Record<Verdict, string> = {
  reproduces: "cocok",
  differs: "berbeda",
  "not checkable": "tak dapat diperiksa",
};

const example = (entry: AuditEntry) =>
  `${quantity(entry.quantity)} ${asPrinted(entry.printed)}, hitung ulang memberi “${value(entry)}”`;

function ofOnePlace({ count, causes: shared, examples }: Finding): string {
  const rest = count - examples.length;
  const quoted = examples.map(example).join("; ");
  return `${quoted}${rest > 0 ? `; dan ${chapter.integer(rest)} lainnya` : ""}; ${guess(shared)}.`;
}

const ofManyPlaces = ({ count, places: all, causes: shared, examples }: Finding) =>
  `${chapter.integer(count)} di ${places(all)}: ${guess(shared)}. Misalnya ${place(examples[0]!.place)}: ${example(examples[0]!)}.`;

/** Places listed by name in a sentence; of more only the number is given. */
const NAMED = 4;

function places(all: readonly string[]): string {
  return all.length <= NAMED ? chapter.list(all.map(place)) : `${chapter.integer(all.length)} tempat`;
}

/** What is remarked of several printed numbers at once. */
const REMARKED: Record<Remarked["kind"], (one: Remarked) => string> = {
  "p printed as zero": ({ count, places: all }) =>
    `${chapter.integer(count)} p di ${places(all)} tercetak nol. Pembulatannya cocok, tetapi p tidak pernah nol: ` +
    "yang dapat dinyatakan hanyalah bahwa p lebih kecil daripada batas yang masih tercetak.",
  "same value": ({ count, places: all, examples }) =>
    `Di ${places(all)}, ${chapter.list(examples.map(({ quantity: name }) => quantity(name)))}` +
    `${count > examples.length ? `, dan ${chapter.integer(count - examples.length)} lainnya,` : ""} sama-sama ` +
    `${asPrinted(examples[0]!.printed)}, padahal angka yang tidak saling bergantung hampir tidak pernah sama.`,
};

/** Words of the audit: of its page, its ledger, and its marks in other pages. */
export const audit: AuditWords = {
  ...chapter,
  place,
  quantity,
  value,
  cause,
  kinds: KINDS,
  kindNames: KIND_NAMES,
  verdicts: VERDICTS,
  causeKinds: { ...CAUSES, ...REMARKS },
  columns: {
    place: "Tempat",
    quantity: "Besaran",
    kind: "Jenis",
    printed: "Tercetak",
    recomputed: "Dihitung ulang",
    verdict: "Hasil",
    cause: "Kemungkinan sebab",
  },
  verdictChoices: { ...VERDICTS, changes: `${VERDICTS.differs}, mengubah simpulan` },
  /** The last column of the ledger: the guesses, or why nothing can be said. */
  why: ({ reason, causes: guessed, remarks = [] }: AuditEntry) => {
    const said = reason ? inLanguage(reason, chapter.language) : causes(guessed);
    if (remarks.length === 0) return said;
    return [...(said === "" ? [] : [said.replace(/\.$/, "")]), ...remarks.map(remark)].join("; ");
  },
  verdict: (entry: AuditEntry) =>
    entry.verdict === "differs" && entry.changes ? `${VERDICTS.differs}, mengubah simpulan` : VERDICTS[entry.verdict],
  same: "sama",
  countsLabel: "Ringkasan",
  countsCaption: "Semua yang tercetak, menurut hasil pemeriksaannya",
  total: "Tercetak",
  reproduces: "Cocok",
  differs: "Berbeda",
  notCheckable: "Tak dapat diperiksa",
  changes: "Mengubah simpulan",
  withoutSelfChecked: "Tanpa yang hanya dapat diperiksa terhadap dirinya sendiri",
  everything: "Seluruhnya",
  sum: "Jumlah",
  headline: ({ total, reproduces, differs, notCheckable, changesConclusion }: EntryCounts) =>
    `Dari ${chapter.integer(total)} angka, putusan, dan rujukan yang tercetak, ${chapter.integer(reproduces)} cocok dengan hasil hitung ulang, ` +
    `${chapter.integer(differs)} berbeda, dan ${chapter.integer(notCheckable)} tidak dapat diperiksa. ` +
    (changesConclusion === 0
      ? "Tidak ada perbedaan yang mengubah simpulan."
      : `Dari yang berbeda, ${chapter.integer(changesConclusion)} mengubah sebuah simpulan: kategori, putusan, atau sebutan tertinggi dan terendah.`),
  selfChecked: (all: readonly string[], { total, differs }: EntryCounts) =>
    all.length === 0
      ? ""
      : `${chapter.list(all.map(place))} hanya dapat diperiksa terhadap angka tercetak sendiri, karena datanya tidak diterbitkan. ` +
        `Tanpa tempat-tempat itu, ${chapter.integer(differs)} dari ${chapter.integer(total)} berbeda.`,
  finding: (finding: Finding) => (finding.places.length === 1 ? ofOnePlace(finding) : ofManyPlaces(finding)),
  remarked: (one: Remarked) => REMARKED[one.kind](one),
  none: "Tidak ada.",
  toPlace: (label: string) => `lihat ${label}`,
  figureLabel: "Grafik audit",
  figureCaption: "Hasil pemeriksaan di setiap tempat, menurut urutan terbitan",
  figureText: ({ total, differs }: EntryCounts) => `${chapter.integer(differs)} dari ${chapter.integer(total)}`,
  figureAlt: (
    differing: number,
    all: number,
    most: readonly { readonly place: string; readonly tally: EntryCounts }[],
  ) =>
    `${chapter.integer(differing)} dari ${chapter.integer(all)} tempat memuat perbedaan.` +
    (most.length === 0
      ? ""
      : ` Perbedaan terbanyak: ${most.map((one) => `${place(one.place)} (${chapter.integer(one.tally.differs)})`).join(", ")}.`),
  figureSeries: ["cocok", "berbeda", "berbeda dan mengubah simpulan", "tak dapat diperiksa"],
  figureNote:
    "Di ujung baris: banyaknya yang berbeda dari semua yang tercetak di tempat itu. Semua baris sama panjang, berapa pun isinya.",
  placeSummary: (name: string, { total, differs, notCheckable }: EntryCounts) =>
    `${place(name)}: ${chapter.integer(differs)} berbeda dari ${chapter.integer(total)}` +
    (notCheckable > 0 ? `, ${chapter.integer(notCheckable)} tak dapat diperiksa` : ""),
  placeCaption: (name: string) => place(name),
  filter: {
    heading: "Saring dan urutkan",
    any: "semua",
    clear: "Hapus saringan",
    more: (count: number) => `Tampilkan ${chapter.integer(count)} baris lagi`,
    found: (shown: number, found: number, all: number) =>
      `${chapter.integer(found)} dari ${chapter.integer(all)} baris memenuhi saringan; ${chapter.integer(shown)} ditampilkan.`,
    caption: "Baris yang memenuhi saringan",
  },
};
