import type {
  BarChart,
  DivergingChart,
  DotChart,
  Figure,
  ForestChart,
  LineChart,
  MatrixChart,
  ScatterChart,
} from "../../../src/document/figure/figure.js";
import { exampleTable } from "../table/exampleTable.js";

export const exampleBars: BarChart = {
  kind: "bars",
  from: 1,
  to: 5,
  bars: [
    { label: "X1. Sambutan", value: 3.6, text: "3,60", group: "Sumber daya manusia" },
    { label: "X2. Kesopanan", value: 5, text: "5,00", group: "Sumber daya manusia" },
    {
      label: "X9. Layanan digital, dokumen elektronik, dan sarana pendukungnya",
      value: 1,
      text: "1,00",
      group: "Teknologi",
    },
  ],
  marks: [
    { at: 3.4, label: "Sedang 3,40" },
    { at: 4.2, label: "Tinggi 4,20" },
  ],
};

export const exampleDiverging: DivergingChart = {
  kind: "diverging",
  options: ["STS", "TS", "KS", "S", "SS"].map((code) => ({ code, label: `label ${code}` })),
  rows: [
    {
      label: "X1. Sambutan",
      counts: [2, 18, 20, 40, 20],
      texts: ["2,0%", "18,0%", "20,0%", "40,0%", "20,0%"],
      text: "rerata 3,58",
    },
    {
      label: "X2. Kesopanan",
      counts: [0, 0, 0, 100, 0],
      texts: ["0,0%", "0,0%", "0,0%", "100,0%", "0,0%"],
      text: "rerata 4,00",
    },
  ],
};

export const exampleDots: DotChart = {
  kind: "dots",
  series: ["dibalik", "ditinggalkan"],
  reference: { at: 0, label: "tetap" },
  rows: [
    { label: "X1. Sambutan", values: [-0.04, 0.06], text: "−0,04 / +0,06" },
    { label: "X2. Kesopanan", values: [-0.2, null], text: "−0,20 / tidak ada" },
    { label: "X9. Layanan digital, dokumen elektronik, dan sarana pendukungnya", values: [0, 0], text: "0,00 / 0,00" },
  ],
};

export const exampleLine: LineChart = {
  kind: "line",
  x: {
    label: "Batas galat",
    from: 0.01,
    to: 0.25,
    scale: "linear",
    ticks: [
      { at: 0.01, label: "1%" },
      { at: 0.25, label: "25%" },
    ],
  },
  y: {
    label: "Ukuran sampel",
    from: 10,
    to: 1000,
    scale: "log",
    ticks: [
      { at: 10, label: "10" },
      { at: 1000, label: "1.000" },
    ],
  },
  points: [
    { x: 0.01, y: 1000 },
    { x: 0.13, y: 100 },
    { x: 0.25, y: 10 },
  ],
  marked: [
    { x: 0.13, y: 100, label: "penelitian: n = 100" },
    { x: 0.25, y: 10, label: "pilihan: n = 10" },
  ],
};

export const exampleForest: ForestChart = {
  kind: "forest",
  series: ["tidak signifikan", "signifikan"],
  reference: { at: 0, label: "nol" },
  rows: [
    {
      label: "Sumber daya manusia",
      group: "Pertanyaan",
      estimate: 0.35,
      interval: { lower: 0.16, upper: 0.51 },
      filled: true,
      text: "0,35",
    },
    {
      label: "Teknologi",
      group: "Pertanyaan",
      estimate: -0.04,
      interval: { lower: -0.24, upper: 0.16 },
      filled: false,
      text: "−0,04",
    },
    { label: "Layanan", group: "Lain", estimate: 1, filled: false, text: "1,00" },
    { label: "Suasana", group: "Lain", estimate: null, filled: false, text: "tidak ada" },
  ],
};

export const exampleMatrix: MatrixChart = {
  kind: "matrix",
  columns: ["B1", "B2", "B3"],
  rows: [
    { label: "A1. Sambutan", cells: [{ value: 1, text: "1,00" }, { value: 0, text: "0,00" }, { value: null, text: "–" }] }, // biome-ignore format: a row
    { label: "A2. Kesopanan", cells: [{ value: -1, text: "−1,00" }, { value: 0.36, text: "0,36*" }, undefined] }, // biome-ignore format: a row
  ],
};

const axis = (label: string, from: number, to: number) => ({
  label,
  from,
  to,
  scale: "linear" as const,
  ticks: [from, to].map((at) => ({ at, label: String(at) })),
});

export const exampleScatter: ScatterChart = {
  kind: "scatter",
  x: axis("Skor A", 10, 50),
  y: axis("Skor B", 20, 40),
  points: [
    { x: 10, y: 40, respondents: 1 },
    { x: 30, y: 30, respondents: 4 },
  ],
  trend: [
    { x: 10, y: 35 },
    { x: 50, y: 25 },
  ],
};

export function exampleFigure<Form>(chart: Form): Figure<Form> {
  return {
    id: "grafik-5",
    label: "Grafik 5",
    caption: "Rerata <b>butir</b>",
    alt: "Rerata tertinggi ada pada X2 (5,00).",
    chart,
    table: { ...exampleTable, id: "grafik-5", label: "Grafik 5" },
    notes: ["Garis putus-putus: batas pita."],
    source: "data primer",
  };
}
