// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { auditReport } from "../../../src/audit/auditReport.js";
import { auditCounts } from "../../../src/chapter/audit/auditCounts.js";
import { auditFigure } from "../../../src/chapter/audit/auditFigure.js";
import { auditFindings } from "../../../src/chapter/audit/auditFindings.js";
import { auditLedger, ledgerElement } from "../../../src/chapter/audit/auditLedger.js";
import { auditRemarks } from "../../../src/chapter/audit/auditRemarks.js";
import { placeOf } from "../../../src/outline/places.js";
import { addresses } from "../../../src/texts/id/addresses.js";
import { audit as texts } from "../../../src/texts/id/audit.js";
import { documentWords } from "../../../src/texts/id/document.js";
import { differing, entries, entry } from "../../audit/entries.js";
import { studyOf } from "../../studyOf.js";

const study = studyOf([[1, 2, 3, 4, 5, 4]]);
const report = auditReport(entries);
const rendering = { words: documentWords, root: "./" };
const textOf = (element: Element) => element.textContent!.replace(/\s+/g, " ");

describe("auditCounts", () => {
  const cells = (element: Element) =>
    [...element.querySelectorAll("tr.total")].map((row) => [...row.querySelectorAll("td")].map(textOf));

  test("sums up everything, then everything but what can only be checked against itself", () => {
    expect(cells(auditCounts(report, rendering, texts))).toEqual([
      ["9", "4", "4", "1", "1"],
      ["6", "2", "4", "1", "0"],
    ]);
  });

  test("says nothing twice where the data can check every place", () => {
    expect(cells(auditCounts(auditReport([differing()]), rendering, texts))).toHaveLength(1);
  });
});

describe("auditFindings", () => {
  const items = (...found: Parameters<typeof differing>[0][]) => [
    ...auditFindings(auditReport(found.map(differing)).findings.consequential, study, texts).querySelectorAll("li"),
  ];

  test("names place, printed and recomputed value, a cause as a guess, and links to the report's own", () => {
    const [item] = items({
      place: "table-14-narrative",
      printed: "baik",
      recomputed: "sangat baik",
      causes: [{ kind: "own band" }],
      changes: "category",
      shown: { exhibit: "items/A3" },
    });
    expect(textOf(item!)).toContain(
      "Tabel 14, uraian. A1 rata-rata tercetak “baik”, hitung ulang memberi “sangat baik”; kemungkinan sebab: ",
    );
    const { page, id } = placeOf(study, "items/A3", addresses);
    expect(item!.querySelector("a")!.getAttribute("href")).toBe(`./${page}.html#${id}`);
  });

  test("says that a cause is not known, and has no link to what the report does not show", () => {
    const [item] = items({ changes: "category" });
    expect(textOf(item!)).toContain("sebabnya belum terjelaskan");
    expect(item!.querySelector("a")).toBeNull();
  });

  test("says how many more a sentence stands for", () => {
    expect(
      textOf(items(...Array.from({ length: 5 }, (_, i) => ({ quantity: `Q${i}`, changes: "category" as const })))[0]!),
    ).toContain("dan 2 lainnya");
  });

  test("says that there is none", () => {
    expect(textOf(auditFindings([], study, texts))).toBe("Tidak ada.");
  });
});

describe("auditRemarks", () => {
  const remarks = [{ kind: "same value", detail: "A2 alpha" }] as const;
  const pair = ["A1 alpha", "A2 alpha"].map((quantity) =>
    entry({ quantity, printed: "0.736", verdict: "not checkable", remarks }),
  );
  const zero = entry({
    place: "table-2",
    quantity: "A3 p",
    printed: ".000",
    recomputed: 0.0001,
    remarks: [{ kind: "p printed as zero" }],
  });
  const items = (all: Parameters<typeof auditReport>[0]) =>
    [...auditRemarks(auditReport(all).remarked, texts).querySelectorAll("li")].map(textOf);

  test("says which numbers are the same, and how many p were printed as zero", () => {
    expect(items([zero, ...pair])).toEqual([
      "Di Tabel 1, A1 alpha dan A2 alpha sama-sama tercetak “0.736”, padahal angka yang tidak saling bergantung hampir tidak pernah sama.",
      "1 p di Tabel 2 tercetak nol. Pembulatannya cocok, tetapi p tidak pernah nol: yang dapat dinyatakan hanyalah bahwa p lebih kecil daripada batas yang masih tercetak.",
    ]);
  });

  test("says that there is none", () => {
    expect(textOf(auditRemarks([], texts))).toBe("Tidak ada.");
  });

  test("stands in the ledger after the reason, so that its filter finds it", () => {
    const reason = { id: "Datanya tidak terbit." };
    expect(texts.why({ ...pair[0]!, reason })).toBe(
      "Datanya tidak terbit; sama dengan angka lain di tempat itu (A2 alpha)",
    );
    expect(texts.why(zero)).toBe("p tercetak nol, padahal p tidak pernah nol");
  });
});

test("auditFigure counts every entry in one series of its place, and names the places with most in its alternative", () => {
  const { chart, alt, table } = auditFigure(study, report, texts);
  expect(chart.rows.map(({ counts }) => counts)).toEqual([
    [1, 2, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [2, 0, 0, 1],
    [1, 0, 0, 0],
  ]);
  expect(alt).toMatch(/^3 dari 5 tempat memuat perbedaan\. Perbedaan terbanyak: Tabel 1 \(2\)/);
  expect(table.rows.map(({ cells }) => cells["n1"]!.value)).toEqual([2, 1, 0, 0, 0]);
});

describe("the ledger", () => {
  test("has a table a place and a row an entry, with words for what has no value", () => {
    const ledger = ledgerElement(entries, texts);
    expect([...ledger.querySelectorAll("caption")].map(textOf)).toEqual([
      "Tabel 1",
      "Tabel 2",
      "Tabel 2, uraian",
      "Lampiran 8",
      "Bab 5, rujukan",
    ]);
    expect(ledger.querySelectorAll("tbody tr")).toHaveLength(entries.length);
    const last = [...ledger.querySelectorAll("details")][3]!.querySelectorAll("tbody tr")[2]!;
    expect([...last.children].map(textOf)).toEqual([
      "A1.A2 n",
      "angka",
      "30",
      "–",
      "tak dapat diperiksa",
      "datanya tidak terbit",
    ]);
    expect([...ledger.querySelectorAll("details")].map((one) => textOf(one.querySelector("summary")!))[0]).toBe(
      "Tabel 1: 2 berbeda dari 3",
    );
  });

  test("is taken over where the page holds it, and loaded only where it does not", async () => {
    let loads = 0;
    const file = {
      async json() {
        loads++;
        return entries;
      },
    };
    const made = await auditLedger(file, texts);
    document.body.append(made);
    expect(await auditLedger(file, texts)).toBe(made);
    expect(loads).toBe(1);
    made.remove();
  });
});
