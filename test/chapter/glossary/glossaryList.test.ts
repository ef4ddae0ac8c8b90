// @vitest-environment jsdom
import { expect, it } from "vitest";
import { explanation } from "../../../src/chapter/exhibit/explanation.js";
import { glossaryList } from "../../../src/chapter/glossary/glossaryList.js";
import { STATISTICS } from "../../../src/statistics/catalogue.js";
import { glossary } from "../../../src/texts/id/glossary.js";

it("glossaryList has an entry at the address of every statistic, in the order of the alphabet", () => {
  const headings = [...glossaryList(glossary).querySelectorAll("h2")];
  const addresses = headings.map(({ id }) => `glosarium.html#${id}`);
  expect([...addresses].sort()).toEqual(STATISTICS.map((statistic) => explanation(statistic, glossary)).sort());
  const names = headings.map(({ textContent }) => textContent!);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "id")));
  for (const heading of headings) expect(heading.nextElementSibling!.textContent).toMatch(/\.$/);
});
