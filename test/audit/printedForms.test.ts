import { expect, it } from "vitest";
import { readings } from "../../src/audit/reading.js";
import { decimalText } from "../../src/statistics/decimalText.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";

const SEPARATORS = ["", " ", "\u00a0", "\u2009", "\u202f", "'", "’", ".", ","] as const;
const MINUSES = ["-", "−", "–"] as const;
const AFTER = ["", "*", "**", "%", " %", " persen", " (ns)", "†"] as const;
const BEFORE = ["", "r = ", "X1 = ", "t(38) = ", "rho: ", "(", "p ", "± "] as const;
const RELATIONS = {
  "< ": "<",
  "<": "<",
  "≤ ": "<=",
  "kurang dari ": "<",
  "tidak lebih dari ": "<=",
  "> ": ">",
  "lebih dari ": ">",
  "≥": ">=",
} as const;

/** A number printed in a random form. */
interface Printed {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  readonly relation: string;
}

function printedAtRandom(random: () => number): Printed {
  const one = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)]!;
  const [decimals, size] = [Math.floor(random() * 5), Math.floor(random() * 8)];
  const plain = decimalText(random() * 10 ** size, decimals);
  const before = one(BEFORE);
  const negative = before !== "± " && random() < 0.3;
  const value = Number(negative ? `-${plain}` : plain);
  const sign = negative ? one(MINUSES) : "";
  const [relation, related] =
    before === "± " || before.includes("=") || random() < 0.7 ? ["", ""] : one(Object.entries(RELATIONS));
  if (random() < 0.2) {
    const exponent = Math.floor(random() * 9) - 5;
    const power = one([`E${exponent}`, ` × 10^${exponent}`, ` x 10^{${exponent}}`]);
    const shifted = Number(`${value}e${exponent}`);
    return {
      text: `${before}${relation}${sign}${plain.replace(".", ",")}${power}`,
      value: shifted,
      decimals: decimals - exponent,
      relation: related!,
    };
  }
  const separator = one(SEPARATORS);
  const mark = separator === "." ? "," : separator === "," ? "." : one([".", ","]);
  const [whole, fraction] = plain.split(".") as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  const bare = whole === "0" && fraction && random() < 0.3 ? "" : grouped;
  return {
    text: `${before}${relation}${sign}${bare}${fraction ? mark + fraction : ""}${one(AFTER)}`,
    value,
    decimals,
    relation: related!,
  };
}

it.each([1, 2, 3, 4, 5])(
  "a number printed in a random form is read as the number that it was made from, or not at all: seed %i",
  (seed) => {
    const random = seededRandom(seed);
    const all = Array.from({ length: 2000 }, () => printedAtRandom(random));
    const misread = all.filter(({ text, value, decimals, relation }) => {
      const read = readings(text, "x");
      return (
        read.length > 0 &&
        !read.some((one) => one.value === value && one.decimals === decimals && (one.relation ?? "") === relation)
      );
    });
    expect(misread).toEqual([]);
    const refused = all.filter(({ text }) => readings(text, "x").length === 0);
    expect(refused.map(({ text }) => text).slice(0, 5)).toEqual([]);
  },
);

it.each([1, 2, 3])("nor is one of two numbers ever taken without a word that says which: seed %i", (seed) => {
  const random = seededRandom(seed);
  const number = () => decimalText(random() * 100, 1 + Math.floor(random() * 3)).replace(".", ",");
  const between = [" ", "; ", " – ", " (", " / ", " dari ", " < ", " ± ", "-"];
  for (let i = 0; i < 500; i++) {
    const [a, b, parted] = [number(), number(), between[i % between.length]!];
    const [first, second] = [1, 2].map((nth) => readings(`${a}${parted}${b}`, "x", nth).map(({ value }) => value));
    expect([first, second]).toEqual([
      readings(a, "x").map(({ value }) => value),
      readings(b, "x").map(({ value }) => value),
    ]);
    expect(readings(`${a}${parted}${b}`, "x")).toEqual([]);
  }
});
