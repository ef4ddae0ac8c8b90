import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { patch } from "../../../src/document/table/patch.js";

const { window } = new JSDOM();
const { document } = window;

beforeAll(() => void vi.stubGlobal("Node", window.Node));
afterAll(() => void vi.unstubAllGlobals());

function elementOf(html: string): Element {
  const box = document.createElement("div");
  box.innerHTML = html;
  return box.firstElementChild!;
}

it.each([
  ["a text", "<p>a <b>b</b> c</p>", "<p>a <b>x</b> c</p>"],
  ["attributes", '<p class="a" id="b">c</p>', '<p id="d" lang="id">c</p>'],
  ["more children", "<ul><li>a</li></ul>", "<ul><li>a</li><li>b</li><li>c</li></ul>"],
  ["fewer children", "<ul><li>a</li><li>b</li><li>c</li></ul>", "<ul><li>b</li></ul>"],
  ["children of another kind", "<div><p>a</p>b<i>c</i></div>", "<div>b<p>a</p><b>c</b></div>"],
  ["none where there were some", "<p>a<b>b</b></p>", "<p></p>"],
  [
    "a drawing",
    '<svg viewBox="0 0 1 1"><rect x="0"/><text>a</text></svg>',
    '<svg viewBox="0 0 2 2"><text>b</text><rect x="1"/></svg>',
  ],
])("patch makes an element what another is: %s", (_, before, after) => {
  const standing = elementOf(before);
  const [wanted, fresh] = [elementOf(after), elementOf(after)];
  patch(standing, fresh);
  expect(standing.isEqualNode(wanted)).toBe(true);
});

it("patch leaves every element that stays what it is where it is, with what a reader did to it", () => {
  const table = (mean: string) =>
    `<section><table><tr><td>a</td><td>${mean}</td></tr></table><details><summary>Data</summary></details></section>`;
  const standing = elementOf(table("3,20"));
  const elements = [...standing.querySelectorAll("*")];
  const details = standing.querySelector("details")!;
  details.open = true;
  patch(standing, elementOf(table("3,21")));
  expect([...standing.querySelectorAll("*")]).toEqual(elements);
  expect([details.open, standing.querySelectorAll("td")[1]!.textContent]).toEqual([true, "3,21"]);
});

it("patch changes nothing in the document but what differs", async () => {
  const standing = elementOf("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>");
  const records: string[] = [];
  const observer = new window.MutationObserver((all) => records.push(...all.map(({ target }) => target.textContent!)));
  observer.observe(standing, { subtree: true, childList: true, characterData: true, attributes: true });
  patch(standing, elementOf("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>x</td></tr></table>"));
  await Promise.resolve();
  expect(records).toEqual(["x"]);
});

it.each([
  ["in what is shown alike", "<p><a>CSV</a></p>"],
  ["in what is shown otherwise", "<p>new <button>other</button> <a>CSV</a></p>"],
])("patch takes over what a click does %s", (_, html) => {
  const standing = elementOf("<p><a>CSV</a></p>");
  const clicked: string[] = [];
  const handled = (element: Element, name: string) => {
    for (const one of element.querySelectorAll<HTMLElement>("a, button"))
      one.onclick = () => void clicked.push(`${name} ${one.textContent}`);
    return element;
  };
  handled(standing, "old");
  patch(standing, handled(elementOf(html), "new"));
  for (const one of standing.querySelectorAll<HTMLElement>("a, button")) one.click();
  expect(clicked).toEqual(
    [...elementOf(html).querySelectorAll("a, button")].map(({ textContent }) => `new ${textContent}`),
  );
});
