import type { Category } from "../../analysis/results/category.js";
import type { ItemReading, Share } from "../../chapter/variables/itemReading.js";
import type { WaysMissing } from "../../chapter/variables/waysMissing.js";
import type { ItemsWords } from "../../chapter/variables/words.js";
import { isMissing } from "../../statistics/outcome.js";
import { chapter } from "./chapter.js";

const { integer, percent, number, list, either, missing } = chapter;

/** Words of the item tables, their readings and the overview of all items. */
export const items: ItemsWords = {
  ...chapter,
  caption: (code: string, topic: string) => `${topic} (${code})`,
  option: "Pilihan jawaban",
  score: "Skor",
  frequency: "Frekuensi",
  percentage: "Persentase",
  blank: "Kosong",
  total: "Jumlah",
  mean: "Rata-rata",
  standardDeviation: "Simpangan baku",
  category: "Kategori",
  item: "Butir",
  topic: "Isi butir",
  overview: (variable: string) => `Jawaban semua butir ${variable}`,
  /** The other lookup rule decides differently. */
  otherwise: (mean: number, { lookup, otherwise }: Category) =>
    otherwise
      ? `${lookup === "rounded" ? `Tanpa pembulatan (${number(mean, 5)})` : "Dengan rata-rata dibulatkan"} kategorinya ${otherwise.id}.`
      : "",
  filled: (count: number) => `${integer(count)} jawaban kosong diisi nilai tengah skala untuk menghitung rata-rata.`,
  reversed: "Skor butir ini dibalik.",
  leftOut: "Butir ini ditinggalkan: ia tidak ikut dalam skala mana pun.",
  against: "Pernyataan butir ini berlawanan arah dengan variabelnya.",
  reading,
  answersCaption: (dimension: string) => `Sebaran jawaban: ${dimension}`,
  answersAlt: (dimension: string, sentences: readonly string[]) =>
    `Batang bertumpuk yang berpusat di tengah skala untuk ${dimension}. ${sentences.join(" ")}`,
  answersAltItem: (code: string, agreePercent: number, disagreePercent: number) =>
    `${code}: ${percent(agreePercent, 1)} di atas titik tengah, ${percent(disagreePercent, 1)} di bawahnya.`,
  answersAltWithheld: (code: string) => `${code}: sebagian frekuensinya disembunyikan.`,
  /** Of a chart of items that some did not answer in a way that the study tells apart. */
  besides: (items: readonly { readonly code: string; readonly ways: WaysMissing }[]) =>
    `Di luar skala, dan tidak digambar: ${items.map(({ code, ways }) => `${code} ${waysOf(ways)}`).join("; ")}.`,
  /** Of a chart of which some counts are withheld. */
  notDrawn:
    "Pilihan yang frekuensinya disembunyikan tidak digambar; panjang batang yang lain tetap bagian dari semua yang menjawab.",
  answersAltNone: (code: string) => `${code}: belum ada yang menjawab.`,
  meanShort: (mean: number) => `rata-rata ${number(mean)}`,
};

const waysOf = ({ kinds, blank }: WaysMissing) =>
  list([
    ...kinds.map(({ label, count }) => `${integer(count)} ${label.id}`),
    ...(blank > 0 ? [`${integer(blank)} kosong`] : []),
  ]);

/** An item's paragraph: most chosen option, the other counts, mean, category, and the idea it is tied to. */
function reading(facts: ItemReading): string {
  return [mostChosen(facts), otherChoices(facts), withheld(facts), blanks(facts), average(facts), idea(facts)]
    .filter(Boolean)
    .join(" ");
}

function mostChosen({ item, most, respondents, quantifier, withheld: hidden }: ItemReading): string {
  const topic = `${item.topic.id} (${item.code})`;
  if (hidden && most.length === 0) return `Frekuensi jawaban butir ${topic} ${missing("withheld")}.`;
  if (most.length === 0) return `Belum ada responden yang menjawab butir ${topic}.`;
  const { count } = most[0]!;
  const share = `${integer(count)} dari ${integer(respondents)} responden (${percent(most[0]!.percent)})`;
  const labels = list(most.map(({ label }) => label.id));
  if (most.length > 1)
    return `Pada butir ${topic}, pilihan ${labels} sama banyak dipilih, masing-masing oleh ${share}.`;
  const without = respondents === 1 ? "Satu-satunya" : count === respondents ? "Semua" : "Paling banyak";
  const words = `${quantifier?.id ?? without} responden, yaitu ${share},`;
  return `Pada butir ${topic}, ${lowerFirst(words)} memilih ${labels}.`;
}

function otherChoices({ others, never, most, withheld: hidden }: ItemReading): string {
  if (most.length === 0) return "";
  const nobody = never.length === 0 ? "" : `Tidak ada yang memilih ${either(never.map((label) => label.id))}.`;
  if (hidden && others.length === 0) return nobody;
  const parts = others.map(
    ({ label, count, percent: share }: Share) => `${label.id} (${integer(count)} orang; ${percent(share)})`,
  );
  if (hidden) return [`Yang juga dipilih ialah ${list(parts)}.`, nobody].filter(Boolean).join(" ");
  const rest = parts.length > 0 ? `Selebihnya memilih ${list(parts)}` : "Tidak ada pilihan lain yang dipakai";
  if (parts.length === 0 || never.length === 0) return `${rest}.`;
  return `${rest}; tidak ada yang memilih ${either(never.map((label) => label.id))}.`;
}

/** Options whose counts are withheld; where all are, the first sentence has said so. */
function withheld({ withheld: hidden, most }: ItemReading): string {
  if (!hidden || most.length === 0) return "";
  return `Frekuensi ${list(hidden.labels.map((label) => label.id))} (bersama-sama ${integer(hidden.respondents)} orang) ${missing("withheld")}.`;
}

function blanks({ missing: { kinds, blank }, filled }: ItemReading): string {
  const ways = [
    ...kinds.map(({ label, count }) => `menjawab ${label.id} (${integer(count)} responden)`),
    ...(blank > 0 ? [`membiarkannya kosong (${integer(blank)} responden)`] : []),
  ];
  const rule = filled > 0 ? " dan untuk rata-rata diisi nilai tengah skala" : "";
  if (kinds.length > 0)
    return `Yang tidak memilih satu pun pilihan skala ${list(ways)}${filled > 0 ? "; untuk rata-rata diisi nilai tengah skala" : ""}.`;
  return blank > 0 ? `${integer(blank)} responden membiarkannya kosong${rule}.` : "";
}

function average({ mean, category }: ItemReading): string {
  if (isMissing(mean)) return `Rata-ratanya ${missing(mean.missing)}.`;
  if (isMissing(category)) return `Rata-ratanya ${number(mean)}.`;
  return [`Rata-ratanya ${number(mean)}, termasuk kategori ${category.label.id}.`, items.otherwise(mean, category)]
    .filter(Boolean)
    .join(" ");
}

function idea({ item }: ItemReading): string {
  if (!item.idea) return "";
  return `Butir ini bertumpu pada gagasan bahwa ${item.idea.id}${item.reference ? ` (${item.reference})` : ""}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
