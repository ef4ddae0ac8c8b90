import { spawnSync } from "node:child_process";
import { expect, test, vi } from "vitest";
import { pageFaults } from "./pageFaults.js";

vi.setConfig({ testTimeout: 1_800_000 });

const STUDIES = 60;

// A process of its own: its globals are those of a browser, and what hangs can be stopped.
test(`of ${STUDIES} random studies that check accepts, every page evaluates, and so does all else that results and build make`, () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-semi-space-size=64", "--import", "tsx/esm", "test/fuzz/runPages.ts", String(STUDIES), "1"],
    { encoding: "utf8", timeout: 1_750_000 },
  );
  expect(stderr).toBe("");
  expect(stdout.split("\n").filter((line) => !/^seed \d+$/.test(line))).toEqual([`${STUDIES} studies: 0 faulty`, ""]);
});

const faultsOf = (html: string, declared: readonly string[] = []) =>
  pageFaults([{ page: "variabel/a", html, declared }], new Set(["unduh/hasil.json"]));

test("a page without a fault has none", () => {
  expect(
    faultsOf('<h2 id="b">Isi</h2><p>Rata-rata 3,5. <a href="#b">Isi</a>, <a href="../unduh/hasil.json">hasil</a>.</p>'),
  ).toEqual([]);
});

test.each([
  ["<p>Rata-rata NaN.</p>", "variabel/a: says <p>Rata-rata NaN.</p>"],
  ["<p>Penelitian ini menguji 0 hipotesis.</p>", "variabel/a: says <p>Penelitian ini menguji 0 hipotesis.</p>"],
  ['<p id="b">Isi</p><p id="b">Isi</p>', "variabel/a: gives id b twice"],
  [
    '<p id="b">Isi</p><h1 id="c">A</h1><h2 id="d">Jawaban</h2><h2 id="e">E</h2><p>Isi</p>',
    "variabel/a: has nothing below Jawaban",
  ],
  ["<p>Rata-rata  , dan 3,5.</p>", "variabel/a: is not whole: Rata-rata  , dan 3,5."],
  ['<p><a href="../hipotesis.html">Uji</a></p>', "variabel/a: links to ../hipotesis.html, which is not there"],
  ['<p><a href="./a.html#b">Isi</a></p>', "variabel/a: links to ./a.html#b, a place that is not there"],
])("in %s there is a fault", (html, fault) => {
  expect(faultsOf(html)).toEqual([fault]);
});

test("a page that shows other tables and figures than its section declares is at fault", () => {
  const html =
    '<p>Isi</p><section class="table narrow" id="tabel-1"></section><figure class="figure" id="grafik-1"></figure>';
  expect(faultsOf(html, ["tabel-1", "grafik-1"])).toEqual([]);
  expect(faultsOf(html, ["tabel-1", "tabel-2"])).toEqual([
    "variabel/a: does not show tabel-2",
    "variabel/a: shows grafik-1, which its section does not declare",
  ]);
});
