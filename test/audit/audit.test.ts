import { describe, expect, it } from "vitest";
import { auditEntries } from "../../site/pageData/auditEntries.js";
import type { AuditEntry } from "../../src/audit/entry.js";
import { entryCounts } from "../../src/audit/entryCounts.js";

const entries = auditEntries("data");

function found(place: string, quantity: string): AuditEntry {
  const entry = entries.find((candidate) => candidate.place === place && candidate.quantity === quantity);
  if (!entry) throw new Error(`nothing printed at ${place}, ${quantity}`);
  return entry;
}

const causes = (place: string, quantity: string) => found(place, quantity).causes;
const kinds = (place: string, quantity: string) => causes(place, quantity).map(({ kind }) => kind);

describe("the audit of the study in data/", () => {
  it("has every printed number, verdict and reference, and what Table 38 leaves out", () => {
    const total = (kind: AuditEntry["kind"]) => entryCounts(entries.filter((entry) => entry.kind === kind)).total;
    expect([total("number"), total("verdict"), total("reference")]).toEqual([2811, 685 + 1, 55]);
  });

  it("names a cause of what differs, and a reason of what is not checkable", () => {
    expect(entries.filter(({ verdict, causes }) => (verdict === "differs") !== causes.length > 0)).toEqual([]);
    expect(entries.filter(({ verdict, reason }) => (verdict === "not checkable") !== (reason !== undefined))).toEqual(
      [],
    );
    expect(entries.filter(({ verdict, changes }) => changes && verdict !== "differs")).toEqual([]);
  });

  it("lets rho, its significance and every pilot p and star reproduce", () => {
    expect(found("table-37", "X.Y rho")).toMatchObject({ printed: ".343**", verdict: "reproduces" });
    expect(found("table-37", "X.Y sig")).toMatchObject({ printed: ".001", verdict: "reproduces" });
    const ofPilot = entries.filter(
      ({ place, quantity }) => /^lampiran-0[89]$/.test(place) && / (p|stars)$/.test(quantity),
    );
    expect(ofPilot.length).toBeGreaterThan(900);
    expect(ofPilot.filter(({ verdict }) => verdict !== "reproduces")).toEqual([]);
  });

  it("finds a mean that is neither rounded nor cut", () => {
    expect(found("table-13", "X2.mean")).toMatchObject({
      printed: "3,78",
      recomputed: 376 / 99,
      causes: [{ kind: "unexplained" }],
    });
  });

  it("finds a mean that was cut", () => {
    expect(kinds("table-15", "X4.mean")).toEqual(["cut"]);
  });

  it("finds frequencies that contradict their own mean, and where they come from", () => {
    expect(found("table-14", "X3.mean").verdict).toBe("reproduces");
    for (const option of ["SS", "S", "KS"])
      expect(causes("table-14", `X3.${option} frequency`)).toEqual([{ kind: "input", detail: "lampiran-06" }]);
    expect(found("table-14", "X3.SS frequency").changes).toBe("wording");
  });

  it("names the formula of the item percentages, and both causes where the frequency is another too", () => {
    expect(kinds("table-12", "X1.KS percent")).toEqual(["formula"]);
    expect(kinds("table-13", "X2.S percent")).toEqual(["formula", "input"]);
  });

  it("recognises a text that repeats the table before", () => {
    for (const quantity of ["X8.S frequency 1", "X8.SS frequency 1", "X8.KS frequency 1", "X8.SS percent"]) {
      expect(causes("table-19-narrative", quantity)).toContainEqual({ kind: "neighbour", detail: "X7" });
    }
  });

  it("says which category follows from a mean that is itself wrong", () => {
    const category = found("chapter-5", "x-tik-category");
    expect(found("chapter-5", "x-tik")).toMatchObject({ printed: "4,22", changes: "category" });
    expect(category).toMatchObject({ printed: "sangat baik", recomputed: "Baik", changes: "category" });
    expect(category.causes).toEqual([{ kind: "input", detail: "4,22" }]);
  });

  it("says which category contradicts its own band", () => {
    expect(found("chapter-5", "y-rep-category")).toMatchObject({
      causes: [{ kind: "own band", detail: "4,15" }],
      changes: "category",
    });
    expect(found("chapter-5", "y-ret-category")).toMatchObject({
      causes: [{ kind: "own band", detail: "3,14" }],
      changes: "category",
    });
  });

  it("finds the tails of the critical value, whose verdicts follow the other", () => {
    expect(causes("chapter-5", "validity-r-table")).toEqual([{ kind: "critical value", detail: "0.05, 1-tailed" }]);
    const verdicts = entries.filter(({ place, quantity }) => place === "table-09" && quantity.endsWith(" verdict"));
    expect(verdicts).toHaveLength(30);
    expect(verdicts.filter(({ verdict }) => verdict !== "reproduces")).toEqual([]);
  });

  it("finds transposed digits", () => {
    expect(found("table-09", "Y1 coefficient")).toMatchObject({ printed: "0.450", causes: [{ kind: "transposed" }] });
  });

  it("does not check the pilot's alphas against the respondents'", () => {
    for (const variable of ["X", "Y"]) expect(found("table-10", `${variable} alpha`).verdict).toBe("not checkable");
  });

  it("checks the sums of what it cannot check", () => {
    expect(found("grafik-2", "age 22 respondents").verdict).toBe("not checkable");
    expect(found("grafik-2", "age total respondents")).toMatchObject({
      printed: "99",
      recomputed: { lower: 105, upper: 105 },
      verdict: "differs",
    });
    expect(found("chapter-5", "majority-age")).toMatchObject({ verdict: "differs", changes: "decision" });
  });

  it("finds the categories of Table 38 that differ, and the item it leaves out", () => {
    const table = entries.filter(({ place, verdict }) => place === "table-38" && verdict === "differs");
    expect(table.map(({ quantity }) => quantity.split(" ")[0])).toEqual(["X9", "X12", "X13", "Y12"]);
    expect(found("table-38", "Y12 category")).toMatchObject({
      printed: "",
      recomputed: "Baik",
      causes: [{ kind: "omitted" }],
    });
  });

  it("finds references to the table or figure beside the right one", () => {
    const references = entries.filter(({ kind, verdict }) => kind === "reference" && verdict === "differs");
    expect(references).toHaveLength(9);
    for (const { causes } of references) expect(causes.map(({ kind }) => kind)).toEqual(["neighbour"]);
  });
});

it("a study without a publication has no audit", () => {
  expect(auditEntries("test/fixtures/small")).toEqual([]);
});
