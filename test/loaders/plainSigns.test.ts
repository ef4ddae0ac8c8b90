import { expect, test } from "vitest";
import { plainSigns } from "../../loaders/plainSigns.js";

test.each([
  ["４ – Ma’af 🙂", "4 - ma'af"],
  ["٣ و ۵", "3 و 5"], // Arabic and Persian digits
  ["ＳＳ！", "ss!"],
  ["Ya ✔️👍🏽", "ya"],
  ["  Sangat\u00a0\u2011 Setuju ", "sangat - setuju"],
  ["setuju", "setuju"],
  ["", ""],
])("%j is compared as %j", (text, plain) => {
  expect(plainSigns(text)).toBe(plain);
});
