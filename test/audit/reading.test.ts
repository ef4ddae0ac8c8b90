import { expect, it } from "vitest";
import { readingFault, readings } from "../../src/audit/reading.js";

const read = (printed: string, quantity = "mean") =>
  readings(printed, quantity).map(({ value, decimals }) => [value, decimals]);

it("counts the decimals as printed, after a comma or a point", () => {
  expect(read("3,70")).toEqual([[3.7, 2]]);
  expect(read(".343**")).toEqual([[0.343, 3]]);
  expect(read("-.05")).toEqual([[-0.05, 2]]);
  expect(read("4,95 %")).toEqual([[4.95, 2]]);
  expect(read("`27")).toEqual([[27, 0]]);
});

it("reads a mark before three digits both ways, unless a zero or nothing leads", () => {
  expect(read("16.806")).toEqual([
    [16806, 0],
    [16.806, 3],
  ]);
  expect(read("0,343")).toEqual([[0.343, 3]]);
  expect(read("1.234.567")[0]).toEqual([1234567, 0]);
});

it("takes the end of a range that the quantity names", () => {
  expect(read("1,81 – 2,60", "Buruk lower")).toEqual([[1.81, 2]]);
  expect(read("1,81 – 2,60", "Buruk upper")).toEqual([[2.6, 2]]);
});

it("takes a whole number without a percent sign for a count", () => {
  expect(readings("57", "frequency").map(({ count }) => count)).toEqual([true]);
  expect(readings("57%", "percent").map(({ count }) => count)).toEqual([false]);
  expect(readings("5,7", "mean").map(({ count }) => count)).toEqual([false]);
});

/** A text as it may be printed, and the readings that it has: relation, value, decimals. */
const of = (printed: string, quantity = "x", nth?: number) =>
  readings(printed, quantity, nth).map(({ relation = "", value, decimals }) => [`${relation}${value}`, decimals]);

it.each([["-0,50"], ["−0,50"], ["–0,50"], ["– 0,50"], ["r = -0,50"], ["X1 –0,50"]])(
  "takes a dash for a minus where no number stands before it: %s",
  (printed) => {
    expect(of(printed)).toEqual([["-0.5", 2]]);
  },
);

it.each(["1,00 – 2,33", "1,00-2,33", "1,00−2,33", "1,00% – 2,33%", "1,00** - 2,33", "(1,00) – 2,33"])(
  "takes it for a range after one: %s",
  (printed) => {
    expect(of(printed, "x lower")).toEqual([["1", 2]]);
    expect(of(printed, "x upper")).toEqual([["2.33", 2]]);
    expect(of(printed, "x", 2)).toEqual([["2.33", 2]]);
    expect(readingFault(printed, "x")).toBe("several");
  },
);

it.each([
  ["7.00e-07", "7e-7", 9],
  ["7,5E-04", "0.00075", 5],
  ["7,5E−04", "0.00075", 5],
  ["7,5 × 10-4", "0.00075", 5],
  ["7,5 x 10^-4", "0.00075", 5],
  ["7,5·10⁻⁴", "0.00075", 5],
  ["10^-4", "0.0001", 4],
  ["10^{-4}", "0.0001", 4],
  ["10⁻⁴", "0.0001", 4],
  ["-1,2E+05", "-120000", -4],
  ["1,5 juta", "1500000", -5],
])("reads powers of ten: %s", (printed, value, decimals) => {
  expect(of(printed)).toEqual([[value, decimals]]);
});

it.each([
  "1 234 567,5",
  "1\u00a0234\u00a0567,5",
  "1\u2009234\u2009567.5",
  "1\u202f234\u202f567,5",
  "1'234'567.5",
  "1’234’567,5",
  "1.234.567,5",
  "1,234,567.5",
])("reads thousands parted by spaces, points, commas and apostrophes: %s", (printed) => {
  expect(of(printed)).toEqual([["1234567.5", 1]]);
});

it.each([
  ["t(38) = 1,6", "1.6", 1],
  ["rs(38) = 0,254", "0.254", 3],
  ["X1 = 2,98", "2.98", 2],
  ["F(1, 97) = 5,3", "5.3", 1],
  ["p = 0,000 < 0,05", "0", 3],
  ["X1.a: 2,98", "2.98", 2],
  [".000b", "0", 3],
  ["0,123ns", "0.123", 3],
])(
  "takes the only number, names apart, else the one after the only sign of equality: %s",
  (printed, value, decimals) => {
    expect(of(printed)).toEqual([[value, decimals]]);
  },
);

it("is not misled by words that only resemble a bound", () => {
  expect(of("57 responden atau lebih dari separuh")).toEqual([["57", 0]]);
  expect(of("nilai maksimal = 5")).toEqual([["5", 0]]);
  expect(of("kurang lebih 5")).toEqual([["5", 0]]);
  expect(of("Tidak signifikan, p = 0,2")).toEqual([["0.2", 1]]);
});

it("takes the number that the row says", () => {
  expect(of("t(38) = 1,6", "df", 1)).toEqual([["38", 0]]);
  expect(of("t(38) = -1,6", "t", 2)).toEqual([["-1.6", 1]]);
  expect(of("t(38) -1,6", "t", 2)).toEqual([["-1.6", 1]]);
  expect(of("57 (57,6%)", "percent", 2)).toEqual([["57.6", 1]]);
  expect(of("3,5 ± 0,2", "sd", 2)).toEqual([["0.2", 1]]);
  expect(of("0,12; -0,5", "r", 2)).toEqual([["-0.5", 1]]);
});

it.each([
  [
    "<",
    [
      "< 0,05",
      "<0,05",
      "p < .05",
      "p = < 0,05",
      "kurang dari 0,05",
      "lebih kecil daripada 0,05",
      "di bawah 0,05",
      "tidak sampai 0,05",
      "lebih kecil 0,05",
      "less than .05",
      "below 0.05",
    ],
  ],
  [
    ">",
    [
      "> 0,05",
      "p>.05",
      "lebih dari 0,05",
      "lebih besar dari nilai 0,05",
      "Di atas 0,05",
      "melebihi 0,05",
      "lebih besar 0,05",
      "greater than .05",
      "above 0.05",
    ],
  ],
  [
    "<=",
    [
      "≤ 0,05",
      "<= .05",
      "paling banyak 0,05",
      "tidak lebih dari 0,05",
      "kurang dari atau sama dengan 0,05",
      "maksimal 0,05",
      "at most .05",
      "0,05 atau kurang",
      "not more than .05",
    ],
  ],
  [
    ">=",
    [
      "≥ 0,05",
      "> = .05",
      "sekurang-kurangnya 0,05",
      "tidak kurang dari 0,05",
      "setidaknya 0,05",
      "lebih besar sama dengan 0,05",
      "0,05 poin ke atas",
      "paling sedikit 0,05",
      "minimal 0,05",
      "at least .05",
      "0,05 atau lebih",
      "0,05 ke atas",
      "0,05+",
    ],
  ],
] as const)("reads signs and words of inequality as part of the number: %s", (relation, all) => {
  expect(all.map((printed) => [printed, ...of(printed)])).toEqual(
    all.map((printed) => [printed, [`${relation}0.05`, 2]]),
  );
});

it("takes the signs of a range for the range's, and a sign between two numbers for neither's", () => {
  expect(of("0,00 < KK < 0,20", "lemah lower")).toEqual([["0", 2]]);
  expect(of("0,00 < KK < 0,20", "lemah upper")).toEqual([["0.2", 2]]);
  expect(of("0,00 < KK < 0,20", "KK", 1)).toEqual([[">0", 2]]);
  expect(of("0,00 < KK < 0,20", "KK", 2)).toEqual([["<0.2", 2]]);
  expect(of("0,03 < 0,05", "p", 1)).toEqual([["0.03", 2]]);
  expect(of("2,5 > t tabel 1,98", "critical", 2)).toEqual([["1.98", 2]]);
});

it.each([
  ["none", ["", "baik", "n.s."]],
  [
    "several",
    [
      "5 (12,5%)",
      "57 dari 99",
      "r = 0,5; p = 0,03",
      "t(38) 1,6",
      "x = 1,00 – 2,33",
      "x = 57/99",
      "x = 5 : 3",
      "x = 0,5 dan 0,6",
      "antara 1,00 dan 2,33",
    ],
  ],
  [
    "unclear",
    [
      "3½",
      "0·45",
      "10rb",
      "57orang",
      "1,2,3",
      "1.234.56",
      "2^3",
      "√0,5",
      "0,1²",
      "≠ 0",
      "tidak < 0,05",
      "0,05 > p",
      "p < α = 0,05",
      "nilai maksimal 5",
      "lebih dari separuh (57%)",
      "1\u200b234",
      "≪ 0,05",
      "½",
      "X1",
      "Rp5.000",
      "٣",
      "ke-5",
    ],
  ],
] as const)("reads nothing by halves: %s", (fault, all) => {
  expect(all.map((printed) => [printed, readingFault(printed, "x"), readings(printed, "x")])).toEqual(
    all.map((printed) => [printed, fault, []]),
  );
});

it.each([
  [
    "a multiple or a fraction",
    [
      "5 jt",
      "1,5 jt",
      "10 rb",
      "5 ratus",
      "5 ratus ribu",
      "5 puluh",
      "5 lusin",
      "5 ribu juta",
      "1,5 M dan 2 M",
      "5 K",
      "seper 5",
      "/5",
      "5/",
      "setengah dari 5",
      "5!",
      "5 x 3",
      "1,23 E4",
      "1,23 x E-4",
    ],
  ],
  ["a part of another whole", ["5 ‰", "5 permil", "5 per seratus", "5 bps", "5 pct", "5 (%)", "(57,6)%"]],
  [
    "a number below 0",
    [
      "negatif 0,5",
      "0,5 negatif",
      "0,5 (negatif)",
      "0,5-",
      "0,5 -",
      "-(0,5)",
      "(0,50)",
      "r = (0,50)",
      "--5",
      "minus nilai 0,5",
      "korelasi negatif sebesar 0,5",
      "Nilai – 0,5",
      "minus sekitar 0,5",
      "minus: 0,5",
      "+-0,5",
      "± -0,5",
    ],
  ],
  ["a digit that is a letter", ["0,O5", "0,l5", "0.O5", "0, O5", "O,05", "l 5", "0‚5", "0٫5"]],
  [
    "a function or an exception",
    [
      "ln 5",
      "log 5",
      "log10 5",
      "ln(5)",
      "akar 5",
      "|−0,5|",
      "selain 5",
      "kecuali 5",
      "bukan 5",
      "tanpa 5",
      "5-an",
      "puluhan 5",
    ],
  ],
  [
    "a bound",
    [
      "kecil dari 0,05",
      "besar dari 0,05",
      "kurang 0,05",
      "0,05 atau lebih kecil",
      "0,05, atau kurang",
      "0,05 (atau kurang)",
      "hingga 0,05",
      "sampai dengan 0,05",
      "s.d. 0,05",
      "5 lebih",
      "5 ratus ke atas",
      "lebih dari 5 atau kurang",
      "maks. 5",
      "Kurang dari: 0,05",
      "minimum 5",
    ],
  ],
  ["a number with a space or a mark too much", ["r = 0, 5", "p = 0 ,03", "p = 0 03", "r = 0;5", "r = 0:5", "12 05"]],
])("does not read as the number what a word or mark beside it makes %s", (_, all) => {
  expect(all.map((printed) => [printed, readingFault(printed, "x"), readings(printed, "x")])).toEqual(
    all.map((printed) => [printed, expect.stringMatching(/^(?:unclear|several)$/), []]),
  );
});

it.each([
  ["1.23 E-4", "0.000123", 6],
  ["7,5 E-04", "0.00075", 5],
  ["0,5 e-3", "0.0005", 4],
  ["1,5 juta rupiah", "1500000", -5],
  ["10^5 responden", "100000", -5],
  ["beta −0,3", "-0.3", 1],
  ["minus 0,5", "-0.5", 1],
  ["r = minus 0,5", "-0.5", 1],
  ["rho −0,5", "-0.5", 1],
  ["3,78 (baik)", "3.78", 2],
  ["2,1 (kurang baik)", "2.1", 1],
  ["Tidak signifikan p = 0,2", "0.2", 1],
  ["0,03, signifikan", "0.03", 2],
  ["Dari 99 responden", "99", 0],
  ["rata-rata 3,5.", "3.5", 1],
  ["Cronbach's Alpha 0,8", "0.8", 1],
  ["t hitung 1,98", "1.98", 2],
  ["p-value 0,03", "0.03", 2],
  ["R² 0,5", "0.5", 1],
  ["p (0,03)", "0.03", 2],
  ["Kurang setuju: 12", "12", 0],
  ["5,-", "5", 0],
])("reads it where what stands beside it leaves it the number: %s", (printed, value, decimals) => {
  expect(of(printed)).toEqual([[value, decimals]]);
});

it("reads a place given of several by what stands on both sides of it", () => {
  const at = (printed: string, nth: number) => of(printed, "x", nth).map(([value]) => value);
  expect([
    at("57 (57,6%) responden", 1),
    at("M = 3,5 (SD = 0,4)", 2),
    at("Sig. (2-tailed) 0,03", 2),
    at("57 dari 99 responden", 2),
  ]).toEqual([["57"], ["0.4"], ["0.03"], ["99"]]);
  const none = [
    at("5 lusin dan 6", 1),
    at("1,5 M dan 2 M", 1),
    at("10 pangkat -4", 2),
    at("0, 5", 1),
    at("5 minus 3", 2),
    at("0,05 (atau kurang) p = 3", 1),
  ];
  expect(none).toEqual([[], [], [], [], [], []]);
});

it("takes the end of a range in words, of one that is open, and none whose power of ten may be both ends'", () => {
  const ends = (printed: string) => [of(printed, "x lower"), of(printed, "x upper")];
  expect(ends("1,00 s.d. 2,33")).toEqual([[["1", 2]], [["2.33", 2]]]);
  expect(ends("antara 1,00 dan 2,33")).toEqual([[["1", 2]], [["2.33", 2]]]);
  expect(ends("< 2,33")).toEqual([[], [["2.33", 2]]]);
  expect(ends("3,68 ke atas")).toEqual([[["3.68", 2]], []]);
  expect(ends("5 – 10 juta")).toEqual([[], [["10000000", -6]]]);
  expect(readings("5 sampai 10%", "x lower")).toEqual([{ value: 5, decimals: 0, count: false, percent: true }]);
});

it("asks which number where an end is asked of more than two, and whether a space parts thousands where a place is given", () => {
  expect(readingFault("95% CI 0,1 – 0,5", "CI lower")).toBe("several");
  expect(of("95% CI 0,1 – 0,5", "CI lower", 2)).toEqual([["0.1", 1]]);
  expect(readingFault("1 234", "x", 1)).toBe("unclear");
  expect(readingFault("99", "x", 2)).toBe("beyond");
});

it("reads no number that a double does not hold, and every one that it does", () => {
  for (const printed of ["1e400", "10^400", "-2 × 10^999", "1e-400", "< 1E-320"]) {
    expect([printed, readingFault(printed, "x"), readings(printed, "x")]).toEqual([printed, "range", []]);
  }
  expect(
    ["1e300", "< 1e-300", "0E-400"].map((printed) => [readingFault(printed, "x"), readings(printed, "x")[0]!.value]),
  ).toEqual([
    [undefined, 1e300],
    [undefined, 1e-300],
    [undefined, 0],
  ]);
});

it("finds no number where none was printed", () => {
  expect(read("baik")).toEqual([]);
  expect(read("")).toEqual([]);
});
