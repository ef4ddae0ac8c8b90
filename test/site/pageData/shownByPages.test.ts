import { expect, test } from "vitest";
import { shownByPages } from "../../../site/pageData/shownByPages.js";

const document = {
  study: { title: { id: "Survei", en: "Survey" }, source: { id: "data primer" } },
  scale: [{ value: 1, label: { id: "Setuju", en: "Agree" } }],
  hypotheses: [{ id: "H1", en: 2 }],
  categories: { quality: "high", bytes: "low" }, // a study's own codes are no keys of ours
};
const shownIn = (language: "id" | "en") => JSON.parse(JSON.stringify(document, shownByPages(language)));

test("pages load the study's texts in their language alone, and in Indonesian where there is no other", () => {
  expect(shownIn("id")).toEqual({
    study: { title: { id: "Survei" }, source: { id: "data primer" } },
    scale: [{ value: 1, label: { id: "Setuju" } }],
    hypotheses: [{ id: "H1", en: 2 }],
    categories: { quality: "high", bytes: "low" },
  });
  expect(shownIn("en")).toMatchObject({
    study: { title: { en: "Survey" }, source: { id: "data primer" } },
    scale: [{ value: 1, label: { en: "Agree" } }],
  });
});
