import { expect, it } from "vitest";
import { inLanguage } from "../../src/study/inLanguage.js";

it("gives a text in the language asked for, and in Indonesian where it has no other", () => {
  expect(inLanguage({ id: "Sikap", en: "Attitude" }, "en")).toBe("Attitude");
  expect(inLanguage({ id: "Sikap", en: "Attitude" }, "id")).toBe("Sikap");
  expect(inLanguage({ id: "Sikap" }, "en")).toBe("Sikap");
});
