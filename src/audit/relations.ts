import { UNITS } from "./plainWords.js";

/** How a printed bound limits what it is said of: `< 0,001` is that it is less. */
export type Comparator = "<" | ">" | "<=" | ">=";

/**
 * Words before a number, after `tidak` or `not` where that turns them round. Longer phrases first: `kurang dari atau
 * sama dengan`.
 */
const WORDS: readonly (readonly [Comparator, readonly string[]])[] = [
  [
    "<=",
    [
      "(?:kurang|lebih kecil|lebih rendah|lebih sedikit)(?: dari(?:pada)?)?(?: atau)? sama dengan",
      "(?:tidak|tak) (?:lebih(?: besar| tinggi| banyak)?|di ?atas)(?: dari(?:pada)?)?",
      "(?:tidak|tak) (?:melebihi|melampaui)",
      "paling (?:banyak|besar|tinggi|lama)",
      "(?:setinggi-tinggi|sebanyak-banyak|sebesar-besar|selambat-lambat)nya",
      "(?<!\\p{L}\\s+)maksimal",
      "(?:less|fewer|smaller|lower)(?: than)? or equal to",
      "(?:no|not) (?:more|greater|larger|higher) than",
      "not (?:exceeding|above|over)",
      "(?:does|do|did) not exceed",
      "at most|up to|a maximum of",
    ],
  ],
  [
    ">=",
    [
      "(?:lebih|lebih besar|lebih tinggi|lebih banyak)(?: dari(?:pada)?)?(?: atau)? sama dengan",
      "(?:tidak|tak) (?:kurang|lebih kecil|lebih rendah|lebih sedikit|di ?bawah)(?: dari(?:pada)?)?",
      "paling (?:sedikit|kurang|kecil|rendah)",
      "sekurang-kurangnya|sekurangnya|setidak-tidaknya|setidaknya|sedikitnya|sedikit-dikitnya|serendah-rendahnya",
      "(?<!\\p{L}\\s+)minimal",
      "(?:more|greater|larger|higher)(?: than)? or equal to",
      "(?:no|not) (?:less|fewer|smaller|lower) than",
      "not (?:below|under)",
      "at least|a minimum of",
    ],
  ],
  [
    "<",
    [
      "(?:kurang dari(?:pada)?|lebih (?:kecil|rendah|sedikit)(?: dari(?:pada)?)?)",
      "di ?bawah",
      "(?:belum|tidak|tak) (?:mencapai|sampai)",
      "(?:less|fewer|smaller|lower) than",
      "below|under",
    ],
  ],
  [
    ">",
    [
      "lebih (?:dari(?:pada)?|(?:besar|tinggi|banyak)(?: dari(?:pada)?)?)",
      "di ?atas",
      "(?:melebihi|melampaui)(?: dari)?",
      "(?:more|greater|larger|higher) than",
      "above|over|exceeding|exceeds?",
    ],
  ],
];

const SIGNS: readonly (readonly [Comparator, string])[] = [
  ["<=", "<\\s*=|=<|[≤⩽≦]|&le;"],
  [">=", ">\\s*=|=>|[≥⩾≧]|&ge;"],
  ["<", "[<＜‹]|&lt;"],
  [">", "[>＞›]|&gt;"],
];

/** Words that may stand between a relation and its number. */
const FILLING = "(?:(?:nilai|angka|sebesar|sebanyak|sejumlah|skor|value of|value|the|Rp\\.?)\\s*)*";

const RELATIONS: readonly (readonly [Comparator, string])[] = [
  ...SIGNS.map(([relation, pattern]) => [relation, `(?:${pattern})`] as const),
  ...WORDS.map(([relation, phrases]) => [relation, `(?<![\\p{L}-])(?:${phrases.join("|")})(?!\\p{L})`] as const),
];

/** A sign of inequality, and that or words of it. */
export const SIGN_OF_RELATION = SIGNS.map(([, pattern]) => pattern).join("|");
export const RELATION = `(?:${RELATIONS.map(([, pattern]) => pattern).join("|")})`;

const AT_END = RELATIONS.map(
  ([relation, pattern]) => [relation, new RegExp(`${pattern}[\\s([{"'“‘]*${FILLING}$`, "iu")] as const,
);
const AT_START = RELATIONS.map(
  ([relation, pattern]) => [relation, new RegExp(`^[\\s)\\]}*"'”’]*${pattern}`, "iu")] as const,
);
const ANYWHERE = new RegExp(RELATION, "iu");

/** After a number and perhaps its unit: `18 tahun ke atas`, but not `57 atau lebih dari separuh`. */
const UNIT = `^(?:\\s*(?:${UNITS})(?=\\s))?\\s*`;
const ALONE = "(?!\\p{L}|\\s+(?:dari|besar|kecil|tinggi|rendah|banyak|sedikit|than))";
const OR_MORE = new RegExp(
  `^\\+(?!\\s*\\d)|${UNIT}(?:atau lebih|dan lebih|ke ?atas|or (?:more|above|over|higher|greater))${ALONE}`,
  "iu",
);
const OR_LESS = new RegExp(`${UNIT}(?:atau kurang|ke ?bawah|or (?:less|fewer|below|under|lower))${ALONE}`, "iu");

/**
 * What turns a relation or an equality round in a way that the words above do not know: `not < 0,05`, `≠ 0`, `≪`,
 * `minus: 5`.
 */
const TURNED =
  /(?:(?<!\p{L})(?:tidak|tak|bukan|not|minus)(?:\s+(?:sama dengan|equal to|berada))?|[≠≮≯≰≱≪≫∉]|!\s*=)\s*$/iu;

/** Words that are a limit before a number, and a statistic after a noun: `nilai maksimal 5`. */
const EXTREME = /(?<!\p{L})(?:maksimal|minimal)\s*$/iu;

/** `nilai maksimal = 5` is an equality. */
export const withoutExtreme = (text: string): string => text.replace(EXTREME, "");

/**
 * What stands before a number, from the number before it on, and limits it: a sign or words. `unclear` where it is
 * negated, or stands apart from the number; a sign between two numbers compares those and limits neither.
 *
 * @param follows whether a number stands at the beginning
 */
export function relationBefore(text: string, follows: boolean): Comparator | "unclear" | undefined {
  if (TURNED.test(text)) return "unclear";
  for (const [relation, pattern] of AT_END) {
    const found = pattern.exec(text);
    if (!found) continue;
    const before = text.slice(0, found.index);
    if (follows && /^[\s)\]}*"'”’%]*$/.test(before)) return undefined;
    return TURNED.test(before) ? "unclear" : relation;
  }
  if (EXTREME.test(text)) return "unclear";
  const clause = text.split(/[;:,]/).at(-1)!;
  return ANYWHERE.test(clause) && !(follows && comparisonAfter(text)) ? "unclear" : undefined;
}

/** What follows a number and limits it, and how many characters of the text say so: `5 atau lebih`, `18 ke atas`. */
export function relationAfter(text: string): { readonly relation: Comparator; readonly length: number } | undefined {
  const [more, less] = [OR_MORE.exec(text)?.[0], OR_LESS.exec(text)?.[0]];
  if (more !== undefined) return { relation: ">=", length: more.length };
  return less === undefined ? undefined : { relation: "<=", length: less.length };
}

/** A sign that follows a number and compares it with what comes next: `0,20 < KK`. */
export function comparisonAfter(text: string): Comparator | undefined {
  return AT_START.find(([, pattern]) => pattern.test(text))?.[0];
}

const MIRRORED: Readonly<Record<Comparator, Comparator>> = { "<": ">", ">": "<", "<=": ">=", ">=": "<=" };

/** What `a < x` says of x. */
export const mirrored = (relation: Comparator): Comparator => MIRRORED[relation];
