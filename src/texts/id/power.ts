import type { SizePower, TestPower } from "../../analysis/conclusions/testPower.js";
import type { PowerWords } from "../../chapter/hypotheses/words.js";
import { isMissing } from "../../statistics/outcome.js";
import { chapter } from "./chapter.js";
import { coefficients } from "./coefficients.js";
import { exactNumber, exactPercent } from "./exactNumber.js";

const { integer, number, percent, missing } = chapter;
const symbolOf = ({ coefficient }: Pick<TestPower, "coefficient">) => coefficients[coefficient].symbol;
const tailsOf = ({ tails }: Pick<TestPower, "tails">) => (tails === 1 ? "satu arah" : "dua arah");

/** Words of the power of the tests. */
export const power: PowerWords = {
  ...chapter,
  caption: (from: string, to: string) => `Kuasa uji korelasi ${from} dan ${to}`,
  sizeAxis: (of: TestPower) => `|${symbolOf(of)}| dalam populasi`,
  powerAxis: "Kuasa uji",
  marked: (size: number, wanted: number) => `${number(size)} (${percent(100 * wanted, 0)})`,
  size: (of: TestPower) => `|${symbolOf(of)}|`,
  powerOf: (n: number) => `Kuasa dengan n = ${integer(n)}`,
  needed: (wanted: number) => `n bagi kuasa ${exactPercent(wanted)}`,
  note: (of: TestPower) =>
    `n = ${integer(of.n)}, uji ${tailsOf(of)}, taraf signifikansi ${exactNumber(of.significanceLevel)}; pendekatan z Fisher dengan ragam selang kepercayaannya.`,
  explanation:
    "Kuasa uji ialah peluang sebuah hubungan yang memang ada dalam populasi tampak signifikan. Kuasa bergantung pada rancangan penelitian, bukan pada hasilnya; arah ujinya mengikuti parameter uji r kritis.",
  sentence,
  control: {
    legend: "Responden yang diperlukan",
    size: "Nilai mutlak koefisien",
    hint: (lowest: number, highest: number) => `${number(lowest)} sampai ${number(highest)}`,
    invalid: (lowest: number, highest: number) => `Isilah angka ${number(lowest)} sampai ${number(highest)}.`,
    needed: (of: TestPower, { size, needed, power: found }: SizePower) =>
      `${of.id}: ${symbolOf(of)} sebesar ${number(size)} ditemukan dengan kuasa ${exactPercent(of.power)} oleh n = ${integer(needed)}; ${
        isMissing(found)
          ? `kuasa penelitian ini ${missing(found.missing)}`
          : `kuasa penelitian ini, n = ${integer(of.n)}, ialah ${percent(100 * found, 1)}`
      }.`,
  },
};

/** The smallest size that the test finds. */
function sentence(of: TestPower): string {
  const test = `uji ${tailsOf(of)} pada taraf signifikansi ${exactNumber(of.significanceLevel)}`;
  if (of.leastP !== undefined)
    return `Kuasa ${test} tidak ada: putusannya dibaca dari p eksak, dan p eksak terkecil yang mungkin dari ${integer(of.n)} responden ini ialah ${number(of.leastP, 3)}, sehingga hubungan sebesar apa pun tidak akan tampak signifikan.`;
  if (isMissing(of.detectable)) return `Kuasa ${test} ${missing(of.detectable.missing)}.`;
  return `Dengan ${integer(of.n)} responden, ${test} menemukan ${symbolOf(of)} sebesar ${number(of.detectable, 3)} atau lebih dengan kuasa sedikitnya ${exactPercent(of.power)}; hubungan yang lebih lemah dapat luput.`;
}
