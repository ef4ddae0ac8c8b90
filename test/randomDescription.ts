import type { Random } from "./fuzz/random.js";

/** An item of a random study, as its codebook has it. */
export interface RandomItem {
  readonly code: string;
  readonly variable: string;
  readonly dimension: string;
  readonly topic: string;
  readonly keying: string;
  readonly worded: string;
  readonly idea: string;
  readonly reference: string;
}

interface RandomVariable {
  readonly code: string;
  readonly name: object;
  readonly role: string;
  readonly dimensions: readonly { readonly code: string; readonly name: object }[];
}

/** What study.yaml says of a characteristic that respondents were asked. */
interface RandomCharacteristic {
  readonly code: string;
  readonly name: object;
  readonly kind: "categorical" | "numeric";
  readonly categories?: readonly { readonly label: { readonly id: string } }[];
  readonly classes?: readonly { readonly upTo?: number; readonly label: object }[];
}

/** What study.yaml and items.csv of a random study declare. */
export interface RandomDescription {
  readonly yaml: {
    readonly scale: { readonly options: readonly { readonly value: number }[]; readonly blanks: string };
  } & Readonly<Record<string, unknown>>;
  readonly items: readonly RandomItem[];
  readonly characteristics: readonly RandomCharacteristic[];
}

/** Texts that mean something to CSV, YAML, HTML, Markdown or JavaScript, beside ordinary ones. */
const NAMES = [
  "Mutu layanan",
  "Kepuasan",
  "Harga, dan nilainya",
  'Yang "disebut" mutu',
  "Niat <b>membeli</b>",
  "Citra & *merek* `a` $x$",
  "Mutu",
  "Rata-rata",
  "Semua butir",
  "!?",
];

/** Names of what every JavaScript object has, and codes in other scripts. */
const CODES = ["constructor", "toString", "valueOf", "hasOwnProperty", "Ünsur", "變", "0", "1a", "a_b", "a-b", "true"];

const share = (random: Random, one: number, of: number) => random.upTo(of) < one;

/** A random study.yaml and codebook that the loaders accept. */
export function randomDescription(random: Random): RandomDescription {
  const taken = new Set(["respondent", "stratum", "total"]);
  const code = (usual: string) => freeCode(random, usual, taken);
  const options = randomOptions(random);
  const variables = randomVariables(random, code);
  const items = variables.flatMap((variable) =>
    variable.dimensions.flatMap(({ code: dimension }) => randomItems(random, variable, dimension, code)),
  );
  const characteristics = share(random, 1, 3) ? randomCharacteristics(random, code) : [];
  const bandSets = Array.from({ length: 1 + random.upTo(3) }, (_, i) =>
    bandSet(random, `set${i}`, ends(random, options.low, options.high)),
  );
  const pairs = pairsOf(variables);
  const several = () => (pairs.length === 0 ? 0 : random.one([0, 0, 1, 1, 2, 3]));
  return {
    yaml: {
      title: words(random.one(NAMES)),
      ...(share(random, 1, 2) && { subtitle: words("Suatu penelitian") }),
      people: [{ name: random.one(NAMES), role: words("peneliti") }],
      institution: words("Lembaga"),
      year: 2020,
      source: words("data buatan"),
      scale: {
        blanks: random.one(["item", "respondent", ...(options.all.length % 2 === 1 ? ["midpoint"] : [])]),
        options: options.all,
      },
      variables,
      hypotheses: Array.from({ length: several() }, (_, i) => ({
        id: code(`H${i + 1}`),
        ...random.one(pairs),
        null: words(`Tidak ada hubungan (${i + 1})`),
        alternative: words(`Ada hubungan (${i + 1})`),
      })),
      ...(share(random, 1, 2) && {
        questions: Array.from({ length: several() }, (_, i) => ({
          id: code(`P${i + 1}`),
          ...random.one(pairs),
          text: words(`Seberapa erat hubungannya (${i + 1})?`),
        })),
      }),
      ...(characteristics.length > 0 && { characteristics }),
      sampling: {
        design: random.one(["probability", "nonprobability", "census"]),
        stratum: words("Kelas"),
        rounding: random.one(["nearest", "ceiling"]),
        ...(share(random, 1, 3) && {
          reservation: words("Respondennya memilih diri sendiri."),
          source: "Penulis, 2001: 5",
        }),
      },
      bandSets,
      ...(share(random, 1, 3) && { quantifiers: bandSet(random, "kata", [0, 25, 99.99, 100]) }),
      strength: { bands: strengthBands(random) },
      coefficient: random.one(["spearman", "pearson", "kendall"]),
      validity: {},
      reliability: {
        threshold: random.one([0.7, 0.6]),
        ...(share(random, 1, 3) && {
          bands: bandSet(
            random,
            "alfa",
            random.one([
              [0.5, 1],
              [0, 0.4, 0.8, 1],
            ]),
          ),
        }),
      },
      significance: {},
      criteria: {
        marginOfError: random.one([0.1, 0.1, 0.05, 0.075, 0.000001, 0.999999]),
        confidenceLevel: random.one([0.95, 0.95, 0.9, 0.99, 0.000001, 0.999999]),
        significanceLevel: random.one([0.05, 0.05, 0.01, 0.1, 0.000001, 0.5]),
        tails: random.one([1, 2]),
        validity: random.one(["item-total", "item-rest"]),
        bandSet: random.one(bandSets).code,
      },
      publish: random.one(["answers", "answers", "results"]),
      smallCells: 2 + random.upTo(6),
      quality: {
        blankShare: random.one([0, 0.2]),
        drop: ["oneAnswer", "identical", "blanks"].filter(() => share(random, 1, 6)),
      },
      numbers: share(random, 1, 5) ? { bands: "12", validity: "7a" } : {},
      texts: share(random, 1, 3) ? { background: words("Latar belakangnya."), data: words("Tentang datanya.") } : {},
    },
    items,
    characteristics,
  };
}

const words = (id: string) => ({ id });

/** The usual code, now and then an odd one. */
function freeCode(random: Random, usual: string, taken: Set<string>): string {
  const odd = random.one(CODES);
  const free = share(random, 1, 12) && !taken.has(odd.toLowerCase()) ? odd : usual;
  taken.add(free.toLowerCase());
  return free;
}

function randomOptions(random: Random) {
  const [count, low] = [2 + random.upTo(10), random.one([1, 1, 1, 0, -2, 900])];
  const all = Array.from({ length: count }, (_, i) => ({
    value: low + i,
    code: `O${i}x`,
    label: words(`Pilihan ke-${i}x`),
  }));
  return { all: share(random, 1, 5) ? all.reverse() : all, low, high: low + count - 1 };
}

function randomVariables(random: Random, code: (usual: string) => string): RandomVariable[] {
  const count = random.one([1, 2, 2, 2, 2, 3, 3, 4]);
  const roles = share(random, 1, 6) ? ["independent"] : ["independent", "dependent"];
  return Array.from({ length: count }, (_, i) => {
    const name = words(share(random, 1, 4) ? random.one(NAMES) : `${random.one(NAMES)} ${i + 1}`);
    const parts = random.one([1, 1, 1, 1, 2, 2, 3, 4]);
    return {
      code: code("ABCD"[i]!),
      name,
      role: i === count - 1 && count > 1 ? roles.at(-1)! : random.one(roles),
      dimensions: Array.from({ length: parts }, (_, part) => ({
        code: code(`${"ABCD"[i]}D${part + 1}`),
        name: parts === 1 ? name : words(`${random.one(NAMES)} ${i + 1}.${part + 1}`),
      })),
    };
  });
}

function randomItems(
  random: Random,
  { code: variable }: RandomVariable,
  dimension: string,
  code: (usual: string) => string,
): RandomItem[] {
  return Array.from({ length: random.one([1, 1, 2, 2, 3]) }, (_, i) => ({
    code: code(`${dimension}.${i + 1}`),
    variable,
    dimension,
    topic: `${random.one(NAMES)}, pokok ${i + 1}`,
    keying: random.one(["+", "+", "-"]),
    worded: random.one(["for", "for", "against"]),
    idea: random.one(["", "", "suatu gagasan"]),
    reference: random.one(["", "Penulis, 2019: 7"]),
  }));
}

function randomCharacteristics(random: Random, code: (usual: string) => string): RandomCharacteristic[] {
  const classes = [{ upTo: 20, label: words("Muda") }, { label: words("Tua") }];
  const all: RandomCharacteristic[] = [
    {
      code: code("umur"),
      name: words("Umur"),
      kind: "numeric",
      classes: share(random, 1, 2) ? classes : classes.slice(1),
    },
    { code: code("asal"), name: words("Daerah asal"), kind: "categorical" },
    {
      code: code("kelas"),
      name: words("Kelas"),
      kind: "categorical",
      categories: [{ label: { id: "Kota" } }, { label: { id: "Desa" } }],
    },
  ];
  return all.filter(() => share(random, 2, 3));
}

/** Upper ends of classes: 2 to 5, the last the highest. */
function ends(random: Random, low: number, high: number): number[] {
  const count = 2 + random.upTo(4);
  return Array.from({ length: count }, (_, i) =>
    i === count - 1 ? high : low + Math.round(((high - low) * (i + 1) * 100) / count) / 100,
  );
}

function bandSet(random: Random, code: string, upTo: readonly number[]) {
  const bands = upTo.map((end, i) => ({ upTo: end, label: words(`Golongan ${"abcdef"[i]}`) }));
  return {
    code,
    name: words(`Pita ${code}`),
    lookup: random.one(["rounded", "exact"]),
    decimals: random.upTo(4),
    bands,
  };
}

function strengthBands(random: Random) {
  return random.one([
    [{ from: 0, label: words("Ada") }],
    [
      { at: 0, label: words("Nihil") },
      { from: 0, label: words("Lemah") },
      { from: 0.5, label: words("Kuat") },
      { at: 1, label: words("Sempurna") },
    ],
    [
      { from: 0, label: words("Lemah") },
      { from: 0.6, label: words("Kuat") },
    ],
  ]);
}

/** Every two scales of which neither is part of the other. */
function pairsOf(variables: readonly RandomVariable[]): { readonly from: string; readonly to: string }[] {
  const scales = variables.flatMap(({ code, dimensions }) => [
    { code, of: code, whole: true },
    ...dimensions.map((dimension) => ({ code: dimension.code, of: code, whole: false })),
  ]);
  return scales.flatMap((from) =>
    scales.flatMap((to) =>
      from.code === to.code || (from.of === to.of && (from.whole || to.whole))
        ? []
        : [{ from: from.code, to: to.code }],
    ),
  );
}
