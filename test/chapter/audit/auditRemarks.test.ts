// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { auditReport } from "../../../src/audit/auditReport.js";
import { auditRemarks } from "../../../src/chapter/audit/auditRemarks.js";
import { audit as texts } from "../../../src/texts/id/audit.js";
import { entry } from "../../audit/entries.js";

const textOf = (element: Element) => element.textContent!.replace(/\s+/g, " ");

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
