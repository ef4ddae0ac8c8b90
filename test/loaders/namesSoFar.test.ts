import { describe, expect, test } from "vitest";
import { namesSoFar } from "../../loaders/namesSoFar.js";

const namesOf = (...names: readonly string[]) => {
  const seen = namesSoFar();
  for (const name of names) seen.add(name);
  return seen;
};

describe("a name", () => {
  test("is odd where it has no number and all before it have one", () => {
    const { isOdd } = namesOf("1", "R2");
    expect([isOdd("Jumlah"), isOdd(""), isOdd("3")]).toEqual([true, true, false]);
  });
  test("is odd where it is empty and each before it is a word of its own", () => {
    expect([namesOf("Ani", "Budi").isOdd(""), namesOf("Ani", "Budi").isOdd("Max")]).toEqual([true, false]);
    expect([namesOf("Kota", "Kota").isOdd(""), namesOf("Ani", "").isOdd("")]).toEqual([false, false]);
  });
  test("is not odd below one alone", () => {
    expect(namesOf("1").isOdd("Jumlah")).toBe(false);
  });
  test("is strange where it is made otherwise than five before it, which are made alike", () => {
    const { isStrange } = namesOf("R1", "R2", "R30", "R4", "S5");
    expect([isStrange("R-6"), isStrange("R99"), isStrange("6")]).toEqual([true, false, true]);
    expect(namesOf("R1", "R2", "R3", "R4").isStrange("R-6")).toBe(false);
    expect(namesOf("R1", "R2", "R3", "R4", "R-5").isStrange("6")).toBe(false);
  });
  test("is like those before it where it is made as one of them, of a digit at least", () => {
    const { isLike } = namesOf("R1", "Ani");
    expect([isLike("S22"), isLike("Budi"), isLike("22")]).toEqual([true, false, false]);
  });
});

describe("names", () => {
  test("are all numbers from the second on, and all whole from the fifth", () => {
    expect([namesOf("1").allNumbers(), namesOf("1", "A2").allNumbers(), namesOf("1", "Ani").allNumbers()]).toEqual([
      false,
      true,
      false,
    ]);
    expect(namesOf("1", "2", "3", "4").allWhole()).toBe(false);
    expect(namesOf("1", "2", "3", "4", "5").allWhole()).toBe(true);
    expect(namesOf("1", "2", "3", "4", "5.0").allWhole()).toBe(false);
  });
});
