import type { OpposedScale } from "../../analyses/scales/opposedScales.js";
import { isMissing } from "../../statistics/outcome.js";
import { chapter } from "./chapter.js";

const { number, list, either } = chapter;

/** Words on items that run against each other. */
export const opposition = {
  sentence,
  found,
  remedy,
  expected: "butir-butir yang searah",
  /** Beside a negative alpha, a negative standardized alpha, and a negative item-rest correlation. */
  alphaNote: "Rata-rata kovarians antarbutirnya negatif; periksa arah (keying) butir-butirnya.",
  standardizedNote: "Rata-rata korelasi antarbutirnya negatif; periksa arah (keying) butir-butirnya.",
  restNote: "Butir ini berlawanan arah dengan butir-butir lainnya; periksa keying-nya.",
};

/** What runs against what, what turning which items round would do, and what to look at. */
function sentence(scale: OpposedScale): string {
  const what = found(scale);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}. ${remedy(scale)}`;
}

/** The negative numbers, as a clause. */
function found({ name, meanCovariance, against }: OpposedScale): string {
  const rest = against.length > 0 ? `korelasi butir–sisa ${list(against)} negatif` : "";
  if (meanCovariance >= 0)
    return `di ${name.id}, ${rest}: ${against.length > 1 ? "butir-butir" : "butir"} itu berlawanan arah dengan lainnya`;
  const size = number(-meanCovariance, 3) === number(0, 3) ? "" : ` (${number(meanCovariance, 3)})`;
  return `butir-butir ${name.id} berlawanan arah: rata-rata kovarians antarbutirnya negatif${size}${rest && `, dan ${rest}`}`;
}

/** What turning items round would do, and what to look at before it is done. */
function remedy({ turned, alpha, alphaTurned }: OpposedScale): string {
  const items = either(turned.map(list));
  const from = isMissing(alpha) ? "" : ` dari ${number(alpha, 3)}`;
  const what =
    isMissing(alphaTurned) || turned.length === 0
      ? "Tidak ada butir yang menaikkan alphanya bila dibalik."
      : `Bila ${items} dibalik, alpha Cronbach-nya naik${from} menjadi ${number(alphaTurned, 3)}.`;
  return `${what} Periksa keying butir-butirnya: yang dibalik hanya pernyataan yang arahnya memang berlawanan.`;
}
