import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { serve } from "../../site/serve.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { encodeAnswers } from "../../src/study/codedAnswers.js";
import { visibleText } from "../../src/study/visibleText.js";
import { chapter } from "../../src/texts/id/chapter.js";
import { parameterWords } from "../../src/texts/id/parameters.js";
import { type HostileStudy, hostileStudy } from "./hostileTexts.js";
import { browser } from "./shared.js";
import { BUILD, copyTree, type TreeCopy } from "./treeCopy.js";
import { visit } from "./visit.js";

/** Enough that no digits of a file are theirs by chance. */
const RESPONDENTS = 60;

const random = seededRandom(11);
const homes = (i: number) => (i < 40 ? "Kota" : i < 57 ? "Desa" : "Pulau");
const rows = Array.from({ length: RESPONDENTS }, (_, i) => [
  `R${i}`,
  ...[0, 1, 2, 3].map(() => 1 + Math.floor(5 * random())),
  homes(i),
]);

/**
 * With each outcome; what reproduces has no text of its own but its place and name. A number with such a text around it
 * is refused.
 */
const PRINTED = `place,quantity,kind,printed,claim,shown,reason_id,reason_en
Tabel satu,rerata,verdict,beda,"respondents.n > 1 ? ""banyak"" : ""satu""",items/A1 > mean > frequency,,
Tabel satu,frekuensi,verdict,lain,"respondents.n > 1 ? ""banyak"" : ""satu""",items/A2 > SS > frequency,,
Tabel satu,golongan,verdict,sedang,band(items.A1.mean),,,
Tabel dua,wanita,verdict,sekian,,profile/sex,Tidak terbit,Not published
Tabel dua,rujukan,reference,itu,"table(""items/A1"")",,,
`;

let copy: TreeCopy;
let site: Awaited<ReturnType<typeof serve>>;
let dist: string;
let hostile: HostileStudy;
let page: Page;

beforeAll(async () => {
  hostile = hostileStudy(
    {
      publish: "results",
      smallCells: 5,
      characteristics: [{ code: "home", name: { id: "Asal" }, kind: "categorical" }],
      questions: [{ id: "P1", from: "RAM", to: "B", text: { id: "Seberapa erat?" } }],
      texts: {
        background: { id: "Latar" },
        questions: { id: "Pertanyaan" },
        data: { id: "Data" },
        pilot: { id: "Uji coba" },
      },
    },
    {
      "responses.csv": ["respondent,A1,A2,B1,B2,home", ...rows.map((row) => row.join())].join("\n"),
      "printed/printed.csv": PRINTED,
      "population.csv": "stratum,members,respondents\nSirkulasi,400,38\nReferensi,200,22\n",
      "profile.csv":
        "characteristic,name_id,name_en,category_id,category_en,respondents,derived,note_id,note_en\nsex,Jenis,Sex,Wanita,Women,39,yes,Dihitung,Derived\nsex,Jenis,Sex,Pria,Men,21,no,,\n",
    },
  );
  copy = copyTree();
  dist = join(copy.folder, "dist");
  const { code, text } = await copy.run(process.execPath, BUILD, { STUDY: hostile.folder });
  if (code !== 0) throw new Error(text);
  site = await serve(dist);
  page = await browser.newPage();
});

afterAll(async () => {
  await site?.close();
  copy?.remove();
});

const built = () => readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) => /\.[a-z]+$/.test(path));
const read = (path: string) => readFileSync(join(dist, path), "utf8");

describe("hostile texts in every field", () => {
  /** Fields that no page of the Indonesian report shows. */
  const unshown = (field: string) => /\/en$|_en |^responses\.csv\/respondent /.test(field);

  test("show as text, and run nothing, with scripts and without", async () => {
    const scriptless = await browser.newPage({ javaScriptEnabled: false });
    const shown = { live: "", prerendered: "" };
    for (const path of built().filter((file) => file.endsWith(".html"))) {
      const { problems } = await visit(page, site.url + path);
      expect(problems, path).toEqual([]);
      expect(await page.evaluate(strikes)).toEqual([undefined, 0]);
      expect(await page.evaluate(unnamed), path).toEqual([]);
      await scriptless.goto(site.url + path);
      for (const [key, of] of [
        ["live", page],
        ["prerendered", scriptless],
      ] as const) {
        shown[key] += await of
          .locator("html")
          .evaluate((html) => `${document.title}\n${html.querySelector("body")!.textContent}\n`);
      }
    }
    await scriptless.close();
    for (const text of Object.values(shown)) {
      const missing = [...hostile.texts].filter(
        ([field, is]) => !unshown(field) && !plain(text).includes(plain(visibleText(is))),
      );
      expect(missing.map(([field]) => field)).toEqual([]);
    }
  });

  test("mark a cell that was printed otherwise as text", async () => {
    const { problems } = await visit(page, `${site.url}variabel/a.html?tercetak=1`);
    await expect.poll(() => page.locator(".misprint").count(), { timeout: 20_000 }).toBe(2);
    const text = plain(await page.locator("main").innerText());
    for (const cell of ["beda", "lain"])
      expect(text).toContain(plain(visibleText(hostile.texts.get(`printed/printed.csv/printed ${cell}`)!)));
    expect(await page.evaluate(strikes)).toEqual([undefined, 0]);
    expect(problems).toEqual([]);
  });

  test("are formulas in no file for spreadsheets", () => {
    const files = built().filter((path) => path.endsWith(".csv"));
    const fields = files.flatMap((path) => csvParseRows(read(path)).flat());
    expect(fields.filter((field) => field.includes("=1+1")).length).toBeGreaterThan(10);
    expect(
      fields.filter((field) => /^[=+@\t\r]/.test(field) || (field.startsWith("-") && Number.isNaN(Number(field)))),
    ).toEqual([]);
  });
});

describe("a site that publishes results alone", () => {
  test("holds no respondent's number and no run of answers in any file, by items or by respondents", () => {
    const { answers } = loadStudy(hostile.folder).study;
    const columns = Object.values(answers.columns).map((column) => column.join(""));
    const byRows = answers.respondents
      .map((_, row) =>
        Object.values(answers.columns)
          .map((column) => column[row])
          .join(""),
      )
      .join("");
    const numbers = [...hostile.texts]
      .filter(([field]) => field.startsWith("responses.csv/respondent "))
      .map(([, text]) => /T\d+\./.exec(text)![0]);
    expect([columns.length, numbers.length]).toEqual([4, RESPONDENTS]);
    const published = JSON.stringify(encodeAnswers(answers)).replace(/\D/g, "");
    expect(columns.every((run) => published.includes(run))).toBe(true); // so they would be found
    expect(JSON.parse(read("unduh/hasil.json")).scatters).toEqual([]);
    for (const path of built()) {
      const text = read(path);
      const digits = text.replace(/\D/g, "");
      expect(
        [...columns, byRows].filter((run) => digits.includes(run)),
        path,
      ).toEqual([]);
      expect(
        numbers.filter((number) => text.includes(number)),
        path,
      ).toEqual([]);
    }
  });

  test("withholds small counts, and shows what was computed from the answers at build", async () => {
    await page.goto(`${site.url}responden.html`);
    const text = await page.locator("main").innerText();
    expect(text).toContain(chapter.missing("withheld"));
    expect(text).not.toMatch(/\b(17|3) \(/);
    await page.goto(`${site.url}kepekaan.html`);
    expect(await page.locator("main table tbody tr").count()).toBeGreaterThan(8);
  });

  test("shows what needs the answers disabled, with the reason, and leaves an address that asks for it without effect", async () => {
    await page.goto(`${site.url}instrumen.html`);
    const own = await page.locator("main").innerText();
    const { problems } = await visit(page, `${site.url}instrumen.html?balik=B1&koefisien=pearson`);
    expect(await page.locator("main").innerText()).toBe(own);
    const panel = page.locator("details.scoring");
    await panel.locator("summary").click();
    expect(await panel.innerText()).toContain(parameterWords.scoringFixed);
    const controls = panel.locator("input, button");
    await expect.poll(() => controls.count()).toBeGreaterThan(8);
    expect(await controls.evaluateAll((all) => all.filter((control) => !control.matches(":disabled")).length)).toBe(0);
    expect(await page.locator(".flagged button").isDisabled()).toBe(true);
    expect(problems).toEqual([]);
  });
});

/** What a text has done that ran, and what could run. Runs in the browser. */
function strikes(): readonly unknown[] {
  return [Reflect.get(window, "struck"), document.querySelectorAll("img, [onerror], [href^=javascript]").length];
}

/** Ids that name something and that nothing has. Runs in the browser. */
function unnamed(): readonly string[] {
  const ids = [...document.querySelectorAll("[aria-labelledby]")].flatMap((of) =>
    of.getAttribute("aria-labelledby")!.split(/\s+/),
  );
  return ids.filter((id) => document.getElementById(id) === null);
}

/** Lines of charts are broken anywhere. */
function plain(text: string): string {
  return text.replace(/\s+/g, "");
}
