// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { auditReport } from "../../../src/audit/auditReport.js";
import { auditFindings } from "../../../src/chapter/audit/auditFindings.js";
import { placeOf } from "../../../src/outline/places.js";
import { addresses } from "../../../src/texts/id/addresses.js";
import { audit as texts } from "../../../src/texts/id/audit.js";
import { differing } from "../../audit/entries.js";
import { studyOf } from "../../studyOf.js";

const study = studyOf([[1, 2, 3, 4, 5, 4]]);
const textOf = (element: Element) => element.textContent!.replace(/\s+/g, " ");

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
