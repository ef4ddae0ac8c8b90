import { expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { ideasOf, withIdeas } from "../../src/study/ideas.js";

const { study } = loadStudy("data");

test("ideas taken from a study and put back make the same items", () => {
  const items = study.items.map(({ idea, reference, ...item }) => item);
  expect(items).not.toEqual(study.items);
  expect(withIdeas({ study: { ...study, items } }, ideasOf(study)).study.items).toEqual(study.items);
});

test("an item without an idea has none afterwards", () => {
  const [first] = study.items;
  const { idea, reference, ...bare } = first!;
  const alone = { ...study, items: [bare] };
  expect(withIdeas({ study: alone }, ideasOf(alone)).study.items).toEqual([bare]);
});
