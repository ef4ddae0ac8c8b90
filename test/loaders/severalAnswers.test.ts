import { describe, expect, test } from "vitest";
import { chosenAnswers, severalAnswers } from "../../loaders/severalAnswers.js";

test("the answers of a cell are its parts, without spaces and empty ones", () => {
  expect(chosenAnswers(" IG ; WA;;", ";")).toEqual(["IG", "WA"]);
  expect(chosenAnswers("IG, WA", ";")).toEqual(["IG, WA"]);
  expect(chosenAnswers("  ", ";")).toEqual([]);
});

describe("a cell seems to hold several answers", () => {
  test("where its parts stand in another order, in another place, or alone", () => {
    expect(severalAnswers(["IG, WA", "WA, IG"])).toBe("IG, WA");
    expect(severalAnswers(["TV, IG, WA", "IG, WA"])).toBe("TV, IG, WA");
    expect(severalAnswers(["Kota", "ig; wa", "WA"])).toBe("ig; wa");
    expect(severalAnswers(["IG\nWA", "wa"])).toBe("IG\nWA");
  });

  test("and does not where they always stand in one place, as in names of places", () => {
    expect(severalAnswers(["Sukabumi, Jawa Barat", "Bogor, Jawa Barat"])).toBeUndefined();
    expect(severalAnswers(["IG, WA"])).toBeUndefined();
    expect(severalAnswers(["Kota", "Desa", ""])).toBeUndefined();
    expect(severalAnswers([])).toBeUndefined();
  });
});
