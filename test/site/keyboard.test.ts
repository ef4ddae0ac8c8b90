import type { Locator, Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { placesOf } from "../../src/outline/places.js";
import { parametersOf } from "../../src/study/parameters.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { parameterWords } from "../../src/texts/id/parameters.js";
import { builtPages } from "./builtSite.js";
import { browser, site } from "./shared.js";

const { study } = loadStudy("data");
const parameters = parametersOf(study, 0, addresses.parameters);
const places = placesOf(study, addresses);

/** A page follows at once; a machine that does much else at the time may not. */
const PATIENCE = { timeout: 10_000 };

let page: Page;

beforeAll(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

async function open(path: string): Promise<void> {
  await page.goto("about:blank"); // another fragment of the same address would load nothing
  await page.goto(site.url + path);
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
}

const focused = (of: Locator) => of.evaluate((element) => element === document.activeElement);

/**
 * Names of what a reader can operate, as Tab should reach it: of radio buttons the one that is checked stands for its
 * group.
 */
function operable(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [tabindex='0']")];
  const reachable = all.filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0) return false;
    return !(element instanceof HTMLInputElement && element.type === "radio" && !element.checked);
  });
  for (const [i, element] of reachable.entries()) element.setAttribute("data-operable", String(i));
  return reachable.map((_, i) => String(i));
}

/** What has the focus, and whether it shows that. */
function focus() {
  const element = document.activeElement;
  const place = element?.getAttribute("data-operable");
  if (!element || !place) return { place: undefined, name: element?.outerHTML.slice(0, 80) ?? "", visible: true };
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const visible = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
  return { place, name: element.outerHTML.slice(0, 80), visible };
}

describe("Tab", () => {
  test.each(["index.html", "sampel.html", "instrumen.html"])(
    "reaches all that can be operated on %s, in its order, and shows where it is",
    async (path) => {
      await open(path);
      const all = await page.evaluate(operable);
      const reached: string[] = [];
      const unseen: string[] = [];
      for (let presses = 0; presses < all.length + 5; presses++) {
        await page.keyboard.press("Tab");
        const { place, name, visible } = await page.evaluate(focus);
        if (place !== undefined) reached.push(place);
        if (!visible) unseen.push(name);
      }
      expect(all.length).toBeGreaterThan(20);
      expect(reached.slice(0, all.length)).toEqual(all);
      expect(unseen).toEqual([]);
    },
  );
});

test.each(builtPages())(
  "%s keeps the focus on the control that moved a parameter, once it has followed",
  async (path) => {
    await open(path);
    const controls = page.locator("fieldset.criteria :is(input[type=range], input:checked)");
    for (const control of await controls.all()) {
      const name = (await control.getAttribute("name")) ?? (await control.getAttribute("id"));
      const before = await address();
      await control.focus();
      await page.keyboard.press("ArrowRight");
      if ((await address()) === before) await page.keyboard.press("ArrowLeft"); // it stood at its end
      expect(await address(), name!).not.toBe(before);
      await page.evaluate(threeFrames);
      expect(await page.evaluate(() => document.activeElement?.matches("fieldset.criteria input")), name!).toBe(true);
    }
  },
);

/** As the page itself has it: what the browser tells of it may be late. */
const address = () => page.evaluate(() => location.href);

/** Its cells run in one of the next frames. Runs in the browser. */
async function threeFrames(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
}

describe("the parameters", () => {
  beforeEach(() => open("index.html"));

  const line = () => page.locator(".criteria-line").innerText();

  test("a slider moves by arrow keys and to its ends by Home and End, and keeps the focus", async () => {
    const { name, values } = parameters.marginOfError;
    const slider = page.locator(`input[id$="-${name}"]`);
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(line, PATIENCE).toContain(parameterWords.name.marginOfError);
    expect(await focused(slider)).toBe(true);
    for (const [key, value] of [
      ["End", values.at(-1)],
      ["Home", values[0]],
      ["ArrowUp", values[1]],
    ] as const) {
      await page.keyboard.press(key);
      expect(new URL(page.url()).searchParams.get(name)).toBe(String(value));
    }
    expect(await focused(slider)).toBe(true);
  });

  test("a choice moves by arrow keys and keeps the focus", async () => {
    const { name, values, default: own } = parameters.tails;
    const other = values.find((value) => value !== own);
    await page.locator(`input[name$="-${name}"]:checked`).focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => new URL(page.url()).searchParams.get(name), PATIENCE).toBe(String(other));
    expect(await focused(page.locator(`input[name$="-${name}"][value="${other}"]`))).toBe(true);
  });

  test("the steps and the reset of a parameter work by Enter and Space and keep the focus", async () => {
    const panel = page.locator("fieldset.criteria");
    const named = (name: string) => panel.getByRole("button", { name, exact: true });
    const higher = named(parameterWords.higher(parameterWords.name.marginOfError));
    await higher.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Space");
    const { name, values, default: own } = parameters.marginOfError;
    await expect
      .poll(() => new URL(page.url()).searchParams.get(name), PATIENCE)
      .toBe(String(values[values.indexOf(own) + 2]));
    expect(await focused(higher)).toBe(true);
    const reset = named(parameterWords.reset(parameterWords.name.marginOfError));
    await reset.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url(), PATIENCE).toBe(`${site.url}index.html`);
    expect(await focused(reset)).toBe(true);
  });

  test("the reset of the line leaves the focus on the line, which is where the button was", async () => {
    await open(
      `index.html?${parameters.tails.name}=${parameters.tails.values.find((value) => value !== study.criteria.tails)}`,
    );
    await page.locator(".criteria-line button").focus();
    await page.keyboard.press("Enter");
    await expect.poll(line, PATIENCE).toBe(parameterWords.unchanged);
    expect(await focused(page.locator(".criteria-line"))).toBe(true);
  });
});

describe("a figure", () => {
  test("unfolds its numbers and gives its data by Enter", async () => {
    const { page: path, id } = places.find(({ kind }) => kind === "figure")!;
    await open(`${path}.html`);
    const figure = page.locator(`[id="${id}"]`);
    await figure.locator("summary").focus();
    await page.keyboard.press("Enter");
    await figure.locator("details[open] table").waitFor({ state: "visible" });
    await figure.locator("> .below a[download]").focus();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe(`${id}.csv`);
  });
});

describe("a permalink", () => {
  const linked = [...new Set(places.map(({ page: path }) => path))].flatMap((path) => {
    const here = places.filter((place) => place.page === path);
    return [here[Math.floor(here.length / 2)]!, here.at(-1)!];
  });

  test.each([...new Set(linked.map(({ page: path, id }) => `${path}.html#${id}`))])(
    "%s shows its table or figure, also once the page is live",
    async (address) => {
      await open(address);
      const target = page.locator(`[id="${address.split("#")[1]}"]`);
      await expect.poll(() => target.evaluate(isShown), PATIENCE).toBe(true);
      await expect.poll(() => target.evaluate((element) => element.matches(":target")), PATIENCE).toBe(true); // and marked
    },
  );
});

/** An element that starts at the top of the window, or as near to it as the end of the page lets it. */
function isShown(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  const atEnd = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
  return top >= 0 && top < (atEnd ? window.innerHeight : 100);
}
