import { expect, test } from "vitest";
import { named } from "../../src/disclosure/named.js";

test("what is undefined is no key of what is published; nothing else is passed over", () => {
  const published = named<{ code: string; n: number; least?: number; blank: null | string; is: boolean }>({
    code: "",
    n: 0,
    least: undefined,
    blank: null,
    is: false,
  });
  expect(Object.entries(published)).toEqual([
    ["code", ""],
    ["n", 0],
    ["blank", null],
    ["is", false],
  ]);
});
