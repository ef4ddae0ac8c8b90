import { describe, expect, it } from "vitest";
import { placeOf, placesOf } from "../../src/outline/places.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { studyOf } from "../studyOf.js";

const rows = [[1, 2, 3, 4]];

describe("placesOf", () => {
  it("numbers tables and figures through where the study fixes no number", () => {
    const places = placesOf(studyOf(rows), addresses);
    const numbers = (kind: string) => places.filter((place) => place.kind === kind).map(({ number }) => number);
    expect(numbers("table")).toEqual(numbers("table").map((_, i) => String(i + 1)));
    expect(numbers("figure")).toEqual(numbers("figure").map((_, i) => String(i + 1)));
  });

  it("keeps fixed numbers and counts what has none apart", () => {
    const plain = studyOf(rows, { numbers: { bands: "11" } });
    const study = { ...plain, items: plain.items.map((item, i) => ({ ...item, table: String(12 + i) })) };
    expect(placeOf(study, "bands", addresses)).toMatchObject({ number: "11", id: "tabel-11" });
    expect(placeOf(study, "items/A1", addresses)).toMatchObject({ number: "12", id: "tabel-12", page: "variabel/a" });
    expect(placeOf(study, "validity", addresses)).toMatchObject({ number: "T1", id: "tabel-t1", page: "instrumen" });
  });

  it("knows a place by the addresses of the language that asks", () => {
    const study = studyOf(rows);
    const english = { ...addresses, table: "table" };
    expect(placeOf(study, "validity", addresses).id).toMatch(/^tabel-/);
    expect(placeOf(study, "validity", english).id).toMatch(/^table-/);
    expect(placeOf(study, "validity", addresses).id).toMatch(/^tabel-/);
  });

  it("gives every place an id of its own", () => {
    const ids = placesOf(studyOf(rows), addresses).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has no place for a population or a pilot that the study lacks", () => {
    const keys = placesOf(studyOf(rows), addresses).map(({ key }) => key);
    expect(keys).not.toContain("allocation");
    expect(keys).not.toContain("pilot-validity");
    const strata = [{ name: "K", members: 10, respondents: 1 }];
    expect(placesOf(studyOf(rows, { strata }), addresses).map(({ key }) => key)).toContain("allocation");
  });
});

it("has no place for respondents that a study does not publish, nor for questions that it does not ask", () => {
  const keys = (changes: Parameters<typeof studyOf>[1]) =>
    placesOf(studyOf(rows, changes), addresses).map(({ key }) => key);
  expect(keys({ publish: "answers" })).toContain("scatter/H1");
  expect(keys({ publish: "results" })).not.toContain("scatter/H1");
  expect(keys({ questions: [] })).not.toContain("questions");
  expect(keys({ questions: [{ id: "P1", from: "A", to: "B", text: { id: "?" } }] })).toContain("questions");
  const independent = studyOf(rows).variables.filter(({ role }) => role === "independent");
  expect(keys({ variables: independent })).not.toContain("grid");
});

it("placeOf refuses a key that the chapter does not have", () => {
  expect(() => placeOf(studyOf(rows), "items/Z9", addresses)).toThrow(
    'placeOf requires a key of the chapter, found "items/Z9"',
  );
});
