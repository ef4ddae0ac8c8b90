import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { changeSetting, changeView, resetSettings } from "../../src/reader/address.js";
import { carryParameters } from "../../src/reader/carryParameters.js";
import { parametersOf } from "../../src/study/parameters.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { openPage, travel } from "./openPage.js";
import { study } from "./studyWithCriteria.js";

const parameters = parametersOf(study, 0, addresses.parameters);
let window: ReturnType<typeof openPage>;
let end: () => void;

function open(path: string, hrefs: readonly string[]): void {
  window = openPage(path, hrefs.map((href) => `<a href="${href}"><b>ke sana</b></a>`).join(""));
  end = carryParameters(parameters, addresses.views.printed);
}
const hrefs = () => [...window.document.querySelectorAll("a")].map((link) => link.getAttribute("href"));

beforeEach(() => open("/sampel.html?e=0.05&q=1", ["./", "hipotesis.html", "../x/item.html#tabel-12", "/akar"]));
afterEach(() => {
  end();
  vi.unstubAllGlobals();
});

test("gives the page's parameters to its links at once, before their fragments, and not its other queries", () => {
  expect(hrefs()).toEqual(["./?e=0.05", "hipotesis.html?e=0.05", "../x/item.html?e=0.05#tabel-12", "/akar?e=0.05"]);
});

test("lets links follow every change, back to bare ones", async () => {
  changeSetting(parameters, "tails", 1);
  expect(hrefs()[2]).toBe("../x/item.html?e=0.05&ekor=1#tabel-12");
  resetSettings(parameters);
  expect(hrefs()).toEqual(["./", "hipotesis.html", "../x/item.html#tabel-12", "/akar"]);
  await travel(window, -1);
  expect(hrefs()[1]).toBe("hipotesis.html?e=0.05&ekor=1");
});

test("lets links carry that the page shows what was printed, until it does not", () => {
  changeView({ tercetak: "1" }, "pushState");
  expect(hrefs()[2]).toBe("../x/item.html?e=0.05&tercetak=1#tabel-12");
  changeSetting(parameters, "tails", 1);
  expect(hrefs()[2]).toBe("../x/item.html?e=0.05&ekor=1&tercetak=1#tabel-12");
  changeView({ tercetak: undefined }, "pushState");
  expect(hrefs()[2]).toBe("../x/item.html?e=0.05&ekor=1#tabel-12");
});

test("keeps a link's own query and replaces what it carried before", () => {
  end();
  open("/?e=0.05", ["a.html?lihat=2&e=0.2", "a.html?e=0.05#x"]);
  expect(hrefs()).toEqual(["a.html?lihat=2&e=0.05", "a.html?e=0.05#x"]);
});

test("leaves other sites, mail, fragments, queries and downloads alone", () => {
  end();
  const others = [
    "https://example.org/a",
    "http://report.invalid/b",
    "//example.org/c",
    "mailto:a@example.org",
    "#tabel-3",
    "?e=0.2",
    "",
  ];
  open("/?e=0.05", others);
  window.document.body.insertAdjacentHTML("beforeend", '<a download href="data.csv">unduh</a>');
  changeSetting(parameters, "tails", 1);
  for (const link of window.document.querySelectorAll("a"))
    link.dispatchEvent(new window.Event("pointerdown", { bubbles: true }));
  expect(hrefs()).toEqual([...others, "data.csv"]);
});

test("leaves a link alone that sets parameters itself", () => {
  window.document.body.insertAdjacentHTML("beforeend", '<a data-settings href="hipotesis.html?ekor=1">coba</a>');
  changeSetting(parameters, "significanceLevel", 0.01);
  window.document.querySelector("[data-settings]")?.dispatchEvent(new window.Event("click", { bubbles: true }));
  expect(hrefs().at(-1)).toBe("hipotesis.html?ekor=1");
});

test.each(["pointerdown", "focusin", "click"])("catches a link rendered later at %s, also on what it holds", (type) => {
  window.document.body.innerHTML = '<a href="audit.html#a"><b>audit</b></a>';
  const target = window.document.querySelector("b");
  target?.dispatchEvent(new window.Event(type, { bubbles: true, cancelable: true }));
  expect(hrefs()).toEqual(["audit.html?e=0.05#a"]);
});

test("does not touch a link while nothing is to be carried", () => {
  end();
  open("/", ["a.html", "b.html?x=%20y"]);
  expect(hrefs()).toEqual(["a.html", "b.html?x=%20y"]);
});
