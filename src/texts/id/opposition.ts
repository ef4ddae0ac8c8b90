import type { OpposedScale } from "../../analysis/conclusions/opposedScales.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { OppositionWords } from "../words/oppositionWords.js";
import { alphaNote } from "./alphaNote.js";
import { chapter } from "./chapter.js";

const { number, list, either } = chapter;

/** Words on items that run against each other. */
export const opposition: OppositionWords = {
  sentence,
  found,
  remedy,
  expected: "butir-butir yang searah",
  /** Beside a negative alpha, a negative standardized alpha, and a negative item-rest correlation. */
  alphaNote,
  standardizedNote: "Rata-rata korelasi antarbutirnya negatif; periksa arah (keying) butir-butirnya.",
  restNote: "Butir ini berlawanan arah dengan butir-butir lainnya; periksa keying-nya.",
};

/** What runs against what, what turning which items round would do, and what to look at. */
function sentence(scale: OpposedScale): string {
  const what = found(scale);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}. ${remedy(scale)}`;
}

/** The negative numbers, as a clause. */
function found({ name, meanCovariance, against, mends }: OpposedScale): string {
  const ways = mends ? "berlawanan arah" : "tidak searah";
  if (isMissing(against))
    return meanCovariance < 0
      ? `butir-butir ${name.id} ${ways}: ${COVARIANCE}${sizeOf(meanCovariance)}`
      : `di ${name.id}, ada butir yang berlawanan arah dengan butir lainnya`;
  const rest = against.length > 0 ? `korelasi butir–sisa ${list(against)} negatif` : "";
  if (meanCovariance >= 0)
    return `di ${name.id}, ${rest}: ${against.length > 1 ? "butir-butir" : "butir"} itu berlawanan arah dengan butir lainnya`;
  return `butir-butir ${name.id} ${ways}: ${COVARIANCE}${sizeOf(meanCovariance)}${rest && `, dan ${rest}`}`;
}

const COVARIANCE = "rata-rata kovarians antarbutirnya negatif";

/** Unless it would be written as 0. */
function sizeOf(meanCovariance: number): string {
  return number(-meanCovariance, 3) === number(0, 3) ? "" : ` (${number(meanCovariance, 3)})`;
}

/** What turning items round would do, and what to look at before it is done. */
function remedy({ turned, alpha, alphaTurned, mends }: OpposedScale): string {
  if (isMissing(turned)) return `Butir mana yang berlawanan disembunyikan. ${CHECK}`;
  if (!mends && !isMissing(alphaTurned))
    return `Membalik butir tidak menolong: alpha Cronbach tertinggi yang ditemukan dengan membalik butir ialah ${number(alphaTurned, 3)}. Butir-butir itu tidak berjalan bersama; periksa apakah skornya layak dijumlahkan.`;
  const items = either(turned.map(list));
  const what =
    isMissing(alphaTurned) || turned.length === 0
      ? "Tidak ada butir yang menaikkan alphanya bila dibalik."
      : `Bila ${items} dibalik, alpha Cronbach-nya ${rise(alpha, alphaTurned)}.`;
  return `${what} ${CHECK}`;
}

const CHECK = "Periksa keying butir-butirnya: yang dibalik hanya pernyataan yang arahnya memang berlawanan.";

/** From and to, unless both are written alike; what was not there has not risen. */
function rise(from: Outcome<number>, to: number): string {
  const [before, after] = [isMissing(from) ? undefined : number(from, 3), number(to, 3)];
  if (before === undefined) return `menjadi ${after}`;
  return before === after ? `naik kurang dari ${number(0.001, 3)}` : `naik dari ${before} menjadi ${after}`;
}
