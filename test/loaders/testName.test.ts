import { expect, test } from "vitest";
import { isTestName } from "../../loaders/testName.js";

test.each(["tes", "Test 2", "TESTING", "coba-coba", "Coba aja", "uji coba", "dummy!", "asdf", "3. tes", "xxxx"])(
  "%s names a trial of the form",
  (name) => {
    expect(isTestName(name)).toBe(true);
  },
);

test.each(["Tesa", "Testi Lestari", "Cobain", "contoh soal", "tes ya", "", "2", `tes ${"1".repeat(30)}`])(
  "%j names none",
  (name) => {
    expect(isTestName(name)).toBe(false);
  },
);
