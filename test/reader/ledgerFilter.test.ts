import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ledgerElement } from "../../src/chapter/audit/auditLedger.js";
import { ledgerFilter } from "../../src/reader/ledgerFilter.js";
import { audit } from "../../src/texts/id/audit.js";
import { entries } from "../audit/entries.js";
import { openPage } from "./openPage.js";

let window: ReturnType<typeof openPage>;
let filter: HTMLElement;

function open(path: string): void {
  window = openPage(path);
  filter = ledgerFilter(ledgerElement(entries, audit), audit);
  window.document.body.append(filter);
}
const quantities = () => [...filter.querySelectorAll("tbody th")].map(({ textContent }) => textContent);
const status = () => filter.querySelector('[role="status"]')!.textContent;
const sortButton = (name: string) =>
  [...filter.querySelectorAll<HTMLButtonElement>("th button")].find(({ textContent }) => textContent === name)!;

function choose(label: string, value: string): void {
  const select = [...filter.querySelectorAll("label")]
    .find(({ textContent }) => textContent!.startsWith(label))!
    .querySelector("select")!;
  select.value = value;
  select.dispatchEvent(new window.Event("change", { bubbles: true }));
}

beforeEach(() => open("/audit.html?e=0.05"));
afterEach(() => void vi.unstubAllGlobals());

describe("ledgerFilter", () => {
  test("shows all rows in the order of the publication at first, and says how many", () => {
    expect(quantities()).toEqual(entries.map(({ quantity }) => audit.quantity(quantity)));
    expect(status()).toMatch(/^9 dari 9 baris/);
    expect(window.location.search).toBe("?e=0.05");
  });

  test("filters by each control, says how many are left, and keeps the address and its parameters", () => {
    choose("Hasil", "berbeda");
    choose("Tempat", "Tabel 1");
    expect(quantities()).toEqual(["A2 rata-rata", "A2 persen"]);
    expect(status()).toMatch(/^2 dari 9 baris/);
    expect(window.location.search).toBe("?e=0.05&tempat=Tabel+1&hasil=berbeda");
    choose("Tempat", "");
    choose("Kemungkinan sebab", "rumus lain");
    expect(quantities()).toEqual(["A2 persen", "A3 persen"]);
    filter.querySelector<HTMLButtonElement>(".ledger-clear")!.click();
    expect(quantities()).toHaveLength(9);
    expect(window.location.search).toBe("?e=0.05");
  });

  test("sorts by a heading's button, the other way when pressed again, and says so", () => {
    sortButton("Tercetak").click();
    expect(quantities().slice(0, 2)).toEqual(["A1.A2 r", "A1 rata-rata"]);
    expect(sortButton("Tercetak").closest("th")!.getAttribute("aria-sort")).toBe("ascending");
    sortButton("Tercetak").click();
    expect(quantities()[0]).toBe("A1.A2 bintang");
    expect(sortButton("Tercetak").closest("th")!.getAttribute("aria-sort")).toBe("descending");
    expect(sortButton("Tempat").closest("th")!.getAttribute("aria-sort")).toBe("none");
    expect(window.location.search).toBe("?e=0.05&urut=-printed");
  });

  test("opens the view that an address asks for, and takes nothing that no control could have asked for", () => {
    open("/audit.html?hasil=berbeda&jenis=putusan&urut=quantity");
    expect(quantities()).toEqual(["A3 kategori"]);
    open("/audit.html?hasil=salah&urut=nothing&tempat=Tabel+99");
    expect(quantities()).toHaveLength(9);
  });
});
