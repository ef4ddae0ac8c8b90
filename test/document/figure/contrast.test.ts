import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const theme = readFileSync(new URL("../../../src/style/theme.css", import.meta.url), "utf8");
const [light, dark] = theme.split("@media").map(colours) as [Map<string, string>, Map<string, string>];

function colours(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, colour]) => [name!, colour!]));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, "$&$&") : colour.slice(1);
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s colours", (_, theme) => {
  test.each(["ink", "muted", "accent", "good", "bad"])("can be read as %s text on paper and shade", (name) => {
    for (const ground of ["paper", "shade"])
      expect(contrast(theme.get(name)!, theme.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });

  test("can be read inside every segment of a diverging chart", () => {
    const names = [...theme.keys()].filter((name) => name.startsWith("on-"));
    expect(names).toHaveLength(11);
    for (const name of names)
      expect([name, contrast(theme.get(name)!, theme.get(name.slice(3))!)]).toEqual([
        name,
        expect.toSatisfy((ratio: number) => ratio >= 4.5),
      ]);
  });

  test("can be read on a bar, inside its end and on its track", () => {
    expect(contrast(theme.get("paper")!, theme.get("accent")!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.get("ink")!, theme.get("track")!)).toBeGreaterThanOrEqual(4.5);
  });

  test("show the frames of controls", () => {
    expect(contrast(theme.get("rule")!, theme.get("paper")!)).toBeGreaterThanOrEqual(3);
  });
});
