import { beforeEach, describe, expect, test } from "vitest";
import { testPowers } from "../../src/analysis/conclusions/testPower.js";
import { analyse } from "../../src/analysis/results/analyse.js";
import { sizeInput } from "../../src/reader/sizeInput.js";
import { power as texts } from "../../src/texts/id/power.js";
import { studyOf } from "../studyOf.js";
import { openPage } from "./openPage.js";

const results = analyse(studyOf(Array.from({ length: 20 }, (_, i) => [1 + (i % 5), 1 + ((i * 3) % 4)])));
const powers = testPowers(results, { ...results.study.criteria, significanceLevel: 0.05 });

function open(address = "/hipotesis.html") {
  openPage(address);
  const { control, show } = sizeInput(texts);
  const input = control.querySelector("input")!;
  const fill = (value: string) => {
    input.value = value;
    input.dispatchEvent(new Event("input"));
  };
  show(powers);
  return { input, fill, show, said: () => control.querySelector("[role=status]")!.textContent };
}

beforeEach(() => openPage("/"));

describe("sizeInput", () => {
  test("answers for the size in the field, and puts it into the address", () => {
    const { fill, said } = open();
    fill("0.5");
    expect(said()).toMatch(/^H1: ρ sebesar 0,50 ditemukan dengan kuasa 80% oleh n = 30;/);
    expect(location.search).toBe("?ukuran=0.5");
    fill("0.3");
    expect(location.search).toBe("");
  });

  test("follows the criteria", () => {
    const { show, said } = open("/hipotesis.html?ukuran=0.5");
    const before = said();
    show(testPowers(results, { ...results.study.criteria, significanceLevel: 0.001 }));
    expect(said()).not.toBe(before);
  });

  test.each(["", "0", "1", "-0.3", "x"])("refuses %j with the reason", (value) => {
    const { fill, said } = open();
    fill(value);
    expect(said()).toBe(texts.control.invalid(0.01, 0.99));
  });
});
