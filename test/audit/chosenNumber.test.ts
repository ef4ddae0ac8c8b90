import { describe, expect, it } from "vitest";
import { chosenNumber } from "../../src/audit/chosenNumber.js";

/** The chosen number's own text, after its relation; or why there is none. */
const chosen = (printed: string, quantity = "x", nth?: number) => {
  const found = chosenNumber(printed, quantity, nth);
  if (typeof found === "string") return found;
  return `${found.relation ?? ""}${found.number.negative ? "-" : ""}${found.number.digits}`;
};

describe("the number of a printed text that a row is about", () => {
  it("is the only one, or the one after the only sign of equality", () => {
    expect(chosen("57 orang")).toBe("57");
    expect(chosen("t(38) = -1,6")).toBe("-1,6");
    expect(chosen("M = 3,2, SD = 0,4")).toBe("several");
    expect(chosen("n = 57/99")).toBe("several");
  });
  it("is the one that the row says, and not beyond those that there are", () => {
    expect([1, 2, 3].map((nth) => chosen("57 (57,6%)", "x", nth))).toEqual(["57", "57,6", "beyond"]);
  });
  it("is the end of a range that the quantity ends in", () => {
    expect(chosen("1,81 – 2,60", "Buruk lower")).toBe("1,81");
    expect(chosen("1,81 – 2,60", "Buruk upper")).toBe("2,60");
    expect(chosen("1,81 – 2,60", "Buruk flower")).toBe("several");
    expect(chosen("> 3,67", "Baik lower")).toBe("3,67");
    expect(chosen("> 3,67", "Baik upper")).toBe("unclear"); // the range is open there
  });
  it("is limited by what stands before or after it", () => {
    expect(chosen("p < 0,05")).toBe("<0,05");
    expect(chosen("57 atau lebih")).toBe(">=57");
    expect(chosen("p = 0,03 < 0,05")).toBe("0,03");
    expect(chosen("0,20 < KK < 0,40", "KK", 1)).toBe(">0,20");
    expect(chosen("0,20 < KK < 0,40", "KK", 2)).toBe("<0,40");
  });
  it("is none where there is none, and unclear where another reading is as good", () => {
    expect(chosen("baik")).toBe("none");
    expect(chosen("½")).toBe("unclear");
    expect(chosen("ln 5")).toBe("unclear");
    expect(chosen("tidak < 0,05")).toBe("unclear");
    expect(chosen("5 – 10 juta", "x", 1)).toBe("unclear"); // 5, or 5 million
  });
});
