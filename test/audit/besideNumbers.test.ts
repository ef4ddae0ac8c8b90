import { expect, it } from "vitest";
import { readings } from "../../src/audit/reading.js";
import { decimalText } from "../../src/statistics/decimalText.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";

/**
 * What may stand before and after a number, and what a person reads with it: nothing else, another sign, another size,
 * a bound.
 */
interface Beside {
  readonly text: string;
  readonly negative?: true;
  readonly power?: number;
  readonly percent?: true;
  readonly relation?: "<" | ">" | "<=" | ">=";
}

const plain = (...texts: readonly string[]): Beside[] => texts.map((text) => ({ text }));
const READ = {
  before: [
    ...plain(
      "",
      "p = ",
      "X1 = ",
      "rata-rata ",
      "nilai ",
      "sebesar ",
      "sekitar ",
      "Kepuasan kerja: ",
      "n ",
      "t(38) = ",
      "Cronbach's Alpha ",
      "[",
    ),
    { text: "-", negative: true },
    { text: "– ", negative: true },
    { text: "r = −", negative: true },
    { text: "minus ", negative: true },
    { text: "< ", relation: "<" },
    { text: "p > ", relation: ">" },
    { text: "kurang dari ", relation: "<" },
    { text: "paling banyak ", relation: "<=" },
    { text: "nilai tidak kurang dari ", relation: ">=" },
  ],
  after: [
    ...plain("", " responden", " orang", ".", " (baik)", "*", " poin", ", signifikan", " (ns)", " †"),
    { text: "%", percent: true },
    { text: " persen", percent: true },
    { text: "E-04", power: -4 },
    { text: " E-4", power: -4 },
    { text: " × 10^3", power: 3 },
    { text: " juta", power: 6 },
    { text: " atau lebih", relation: ">=" },
    { text: " ke bawah", relation: "<=" },
  ],
} as const satisfies Record<string, readonly Beside[]>;

/** What makes the number another, in ways that are not read. */
const CHANGING = {
  before:
    "negatif ,minus nilai ,-(,seper,seper ,seper-,ke-,/,ln ,ln(,log ,akar ,√,selain ,kecuali ,bukan ,hingga ,sampai dengan ,s/d ,kecil dari ,besar dari ,kurang ,maksimum ,min. ,tanpa ,dua kali ,setengah dari ,|,1/,x ,× ,hampir semua dari ,O,l".split(
      ",",
    ),
  after:
    " jt; rb;rb; ribuan; ratus; puluh; lusin; kodi; ratus ribu; ‰; permil; per seratus; bps; pct; negatif; (negatif);-;-an; -an;/;!;²;^2; kali lipat; lebih; kurang; atau lebih kecil; dan kurang; lusin responden; orang kurang;,O;O;,l5;½; x; ×;  e4; dikurangi satu; per orang; %o; hingga tak terhingga".split(
      ";",
    ),
};

const WORDS = "zat gelap bunga ratus yang minus per lusin bukan kali nilai orang kurang lebih atau tidak".split(" ");

/** All that a person may read of such a text: value, decimals and relation. */
const asPerson = ({ plain, before, after }: { plain: string; before: Beside; after: Beside }): string => {
  const power = after.power ?? 0;
  const value = Number(`${before.negative ? "-" : ""}${plain}e${power}`);
  const decimals = (plain.split(".")[1]?.length ?? 0) - power;
  return JSON.stringify([value, decimals, before.relation ?? after.relation ?? "", after.percent ?? false]);
};

const asRead = (text: string) =>
  readings(text, "x").map(({ value, decimals, relation = "", percent = false }) =>
    JSON.stringify([value, decimals, relation, percent]),
  );

it.each([1, 2, 3])("a number is read with what stands beside it, or refused, and never as another: seed %i", (seed) => {
  const random = seededRandom(seed);
  const one = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)]!;
  const printed = () => {
    const decimals = Math.floor(random() * 4);
    return decimalText(random() * 10 ** Math.floor(random() * 4), decimals);
  };
  const misread: unknown[] = [];
  let [read, tried] = [0, 0];
  for (let i = 0; i < 3000; i++) {
    const [number, before, after] = [printed(), one<Beside>(READ.before), one<Beside>(READ.after)];
    const text = `${before.text}${number.replace(".", one([".", ","]))}${after.text}`;
    const found = asRead(text);
    if (before.relation && after.relation) {
      if (found.length > 0) misread.push([text, found]);
      continue;
    }
    tried++;
    if (found.length > 0) read++;
    if (found.length > 0 && !found.includes(asPerson({ plain: number, before, after }))) misread.push([text, found]);
  }
  for (let i = 0; i < 3000; i++) {
    const [number, side] = [printed().replace(".", ","), random() < 0.5];
    const [before, after] = side
      ? [one(CHANGING.before), one(READ.after).text]
      : [one(READ.before).text, one(CHANGING.after)];
    const text = `${before}${number}${after}`;
    if (asRead(text).length > 0) misread.push([text, asRead(text)]);
  }
  expect(misread).toEqual([]);
  expect(read).toBe(tried);
});

const ABOUT = "(?:(?:nilai|kurang lebih|lebih kurang) )*";
const KNOWN_BEFORE = new RegExp(`^${ABOUT}(?:tidak (?<not>kurang|lebih) (?:nilai )*)?(?<minus>minus )?$`);
const KNOWN_AFTER = /^(?: orang)*$|^(?: orang)? atau (?<or>kurang|lebih)(?: orang)*$/;

it.each([4, 5])("a number among random words is refused, but where all of them are known: seed %i", (seed) => {
  const random = seededRandom(seed);
  const some = () =>
    Array.from({ length: Math.floor(random() * 4) }, () => WORDS[Math.floor(random() * WORDS.length)]!);
  for (let i = 0; i < 3000; i++) {
    const number = decimalText(random() * 100, 1);
    const [before, after] = [some().map((word) => `${word} `), some().map((word) => ` ${word}`)].map((words) =>
      words.join(""),
    ) as [string, string];
    const text = `${before}${number.replace(".", ",")}${after}`;
    const [left, right] = [KNOWN_BEFORE.exec(before), KNOWN_AFTER.exec(after)];
    const { not, minus } = left?.groups ?? {};
    const or = right?.groups?.["or"];
    const known = left && right && !(not && or);
    const relation = not ? { kurang: ">=", lebih: "<=" }[not] : or ? { kurang: "<=", lebih: ">=" }[or] : "";
    expect([text, asRead(text)]).toEqual([
      text,
      known ? [JSON.stringify([minus ? -number : Number(number), 1, relation, false])] : [],
    ]);
  }
});
