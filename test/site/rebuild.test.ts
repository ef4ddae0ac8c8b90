import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { builtPages, builtSite } from "./builtSite.js";
import { digests } from "./digests.js";
import { offline } from "./offline.js";
import { BUILD, copyTree, type TreeCopy } from "./treeCopy.js";

/** A study that is built in half of the time; what stops these builds stops that of any study. */
const SMALL = { STUDY: "test/fixtures/small" };

let copy: TreeCopy;

beforeAll(() => {
  copy = copyTree();
});

afterAll(() => copy?.remove());

// One build follows the other in the same copy: each must see what the one before left in the caches.
describe.sequential("a build in another folder", () => {
  test("gives the same bytes, with the network off", async () => {
    const { program, args, environment } = offline(BUILD);
    const { code, text } = await copy.run(program, args, environment);
    expect(code, text).toBe(0);
    expect(digests(join(copy.folder, "dist"))).toEqual(digests(builtSite));
  });

  test("leaves the last good site as it was when the data have a problem, and names every problem", async () => {
    const before = digests(join(copy.folder, "dist"));
    const responses = join(copy.folder, "data", "responses.csv");
    const good = readFileSync(responses, "utf8");
    writeFileSync(
      responses,
      changeAnswers(good, [1, 2], () => "99"),
    );
    const { code, text } = await copy.run(process.execPath, BUILD);
    writeFileSync(responses, good);
    expect(code).toBe(1);
    expect(text.match(/data\/responses\.csv .*/g)).toEqual([
      expect.stringMatching(
        /^data\/responses\.csv baris 2, kolom X1 .*: tertulis "99" pada 2 isian \(juga baris 3 kolom X1\)/,
      ),
    ]);
    expect(digests(join(copy.folder, "dist"))).toEqual(before);
  });

  test("leaves the last good site as it was when a cell of a page fails, and names page and error", async () => {
    const before = digests(join(copy.folder, "dist"));
    const page = join(copy.folder, "src", "gagal.md");
    writeFileSync(page, '# Gagal\n\n```ts\ndisplay("lekas");\nthrow new Error("sel ini gagal");\n```\n');
    const { code, text } = await copy.run(process.execPath, BUILD, SMALL);
    rmSync(page);
    expect(code).toBe(1);
    expect(text).toMatch(/gagal\.html: .*sel ini gagal/);
    expect(digests(join(copy.folder, "dist"))).toEqual(before);
  });

  test("leaves the last good site as it was when a statistic is off its reference, and names both", async () => {
    const before = digests(join(copy.folder, "dist"));
    const file = join(copy.folder, "site", "reference", "study-r.json");
    const good = readFileSync(file, "utf8");
    const reference = JSON.parse(good);
    reference.values.scales.X.alpha *= 1 + 1e-8;
    writeFileSync(file, JSON.stringify(reference));
    const { code, text } = await copy.run(process.execPath, BUILD, SMALL);
    writeFileSync(file, good);
    expect(code).toBe(1);
    expect(text).toMatch(/alpha: \d+ values of site\/reference\/study-r\.json differ by up to 9\.9\d*e-9/);
    expect(digests(join(copy.folder, "dist"))).toEqual(before);
  });

  test("by `npm start` follows one changed answer, in the results, on a page and in the version at every foot, and is served", async () => {
    const { study } = loadStudy("data");
    const options = study.scale.options.map(({ value }) => String(value));
    const responses = join(copy.folder, "data", "responses.csv");
    const other = (answer: string) => options.find((option) => option !== answer)!;
    writeFileSync(responses, changeAnswers(readFileSync(responses, "utf8"), [1], other));
    const server = await copy.start(["--import", "tsx/esm", "commands/start.ts"], { PORT: "0" });
    const response = await fetch(server.address);
    server.stop();
    expect(await response.text()).toBe(readFileSync(join(copy.folder, "dist", "index.html"), "utf8"));
    const { version } = loadStudy(join(copy.folder, "data")).study.data;
    expect(version).not.toBe(study.data.version);
    expect(resultsIn(join(copy.folder, "dist"))).not.toEqual(resultsIn(builtSite));
    const pages = builtPages();
    expect(pages.filter((page) => !documentOf(join(copy.folder, "dist", page)).footer.includes(version))).toEqual([]);
    expect(
      pages.filter(
        (page) => documentOf(join(copy.folder, "dist", page)).main !== documentOf(join(builtSite, page)).main,
      ),
    ).not.toEqual([]);
  });
});

/** Changes the first item's answers in these rows, the heading being row 0. */
function changeAnswers(csv: string, rows: readonly number[], change: (answer: string) => string): string {
  return csv
    .split("\n")
    .map((line, row) =>
      rows.includes(row) ? line.replace(/^([^,]*),([^,]*)/, (_, id, answer) => `${id},${change(answer)}`) : line,
    )
    .join("\n");
}

/** The results that pages load, without the description of the study. */
function resultsIn(site: string): unknown {
  const folder = join(site, "_file", "data");
  const file = readdirSync(folder).find((name) => name.startsWith("results."))!;
  const { study: _, ...results } = JSON.parse(readFileSync(join(folder, file), "utf8"));
  return results;
}

function documentOf(path: string): { main: string; footer: string } {
  const { document } = new JSDOM(readFileSync(path, "utf8")).window;
  return {
    main: document.querySelector("main")!.textContent!,
    footer: document.querySelector("#observablehq-footer")!.textContent!,
  };
}
