import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { expressions } from "../../site/expressions.js";
import { proseOf, readPage } from "./pageText.js";
import { typedFigures } from "./typedFigures.js";

const pages = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".md") && !file.startsWith("."),
);

describe("a typed figure", () => {
  test.each([
    "Rata-ratanya 3,99.",
    "Kuesioner memuat 25 butir (lihat halaman Metode).",
    "Sebanyak 99 dari 16.806 anggota (2016) menjawab.",
    "Korelasinya lemah (0,343; Norman, 2010).",
    "Kira-kira 69% responden perempuan.",
    "Penelitian 2016 itu memakai SPSS 16.",
  ])("is found: %s", (text) => {
    expect(typedFigures(["Tanpa angka.", text])).toEqual([text]);
  });

  test.each([
    "Itu lazim (Norman, 2010; Liddell & Kruschke, 2018), tetapi diperdebatkan.",
    "Selangnya menurut Feldt (1965; Feldt, Woodruff & Salih, 1987).",
    "Batas galat itu menyesatkan (Baker et al., 2013).",
    "Cochran, W. G. (1977). Sampling techniques (edisi ke-3). Wiley.",
    "Butir A1 dan B12 memakai sidik SHA-256.",
  ])("is not a citation, a reference, a code or a name: %s", (text) => {
    expect(typedFigures([text])).toEqual([]);
  });

  test("is found on a page between sentences that are computed, even where it repeats their number", () => {
    const main =
      JSDOM.fragment(`<main><h1>Hasil</h1><p>Rata-rata 3,99. Ini <b>3,99</b> pula.</p><dl><dt>responden</dt><dd>99</dd></dl>
      <p>Rumusnya <span class="katex"><math><mn>2</mn></math></span>.</p></main>`).firstElementChild!;
    const { rest, missing } = proseOf(readPage(main), ["Rata-rata 3,99.", "99"]);
    expect(missing).toEqual([]);
    expect(typedFigures(rest)).toEqual(["Ini 3,99 pula."]);
  });
});

describe.each(pages)("src/%s", (file) => {
  const markdown = readFileSync(join("src", file), "utf8").replace(/^```[\s\S]*?^```$/gm, "");
  const prose = expressions(markdown).reduce((text, expression) => text.replace(`\${${expression}}`, ""), markdown);

  test("holds no typed figure", () => {
    const paragraphs = prose.replace(/\$\$?[^$]+\$\$?/g, "").split(/\n{2,}|\n(?=- )/);
    expect(typedFigures(paragraphs.map((paragraph) => paragraph.replaceAll("\n", " ")))).toEqual([]);
  });

  test("has formulas of letters and of the constants 1, 2 and 3 alone", () => {
    const constants = [...prose.matchAll(/\$\$?([^$]+)\$\$?/g)].flatMap(
      ([, formula]) => formula!.match(/\d+(?:[.,]\d+)*/g) ?? [],
    );
    expect(constants.filter((constant) => !["1", "2", "3"].includes(constant))).toEqual([]);
  });
});
