import { expect, test } from "vitest";
import { askedValue } from "../../commands/askedValue.js";
import { parametersOf } from "../../src/study/parameters.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { studyOf } from "../studyOf.js";

const { tails } = parametersOf(studyOf([[1, 2]]), 0, addresses.parameters);

test("is the study's own where the option is not given, and the one that it names", () => {
  expect([askedValue("--tails", tails, undefined), askedValue("--tails", tails, "1")]).toEqual([2, 1]);
});

test("is refused with the option and what there is", () => {
  for (const text of ["3", "", "satu"])
    expect(() => askedValue("--tails", tails, text)).toThrow(
      new RangeError(`--tails does not take "${text}", only 1, 2.`),
    );
});
