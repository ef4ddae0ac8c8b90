// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { auditLedger, ledgerElement } from "../../../src/chapter/audit/auditLedger.js";
import { audit as texts } from "../../../src/texts/id/audit.js";
import { entries } from "../../audit/entries.js";

const textOf = (element: Element) => element.textContent!.replace(/\s+/g, " ");

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
    const [interval] = [...ledger.querySelectorAll("details")][3]!.querySelectorAll("tbody tr");
    expect([...interval!.children].map(textOf).slice(2, 5)).toEqual(["0,333", "sama", "cocok"]);
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
