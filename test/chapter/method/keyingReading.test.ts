import { expect, it } from "vitest";
import { keyingReading } from "../../../src/chapter/method/keyingReading.js";
import { studyOf } from "../../studyOf.js";

it("tells items scored in reverse from those worded against their variable that are not", () => {
  const how = [["+", "for"], ["-", "against"], ["-", "for"], ["+", "against"]] as const; // biome-ignore format: a table
  const plain = studyOf([[1, 2, 3, 4]]);
  const items = plain.items.map((item, i) => ({ ...item, keying: how[i]![0], worded: how[i]![1] }));
  expect(keyingReading({ items })).toEqual({ reversed: ["A2", "B1"], kept: ["B2"] });
  expect(keyingReading(plain)).toEqual({ reversed: [], kept: [] });
});
