import { expect, test } from "vitest";
import { DataError } from "../../loaders/dataError.js";
import { describeProblem } from "../../loaders/describeProblems.js";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy } from "./changedStudy.js";

/** The small study with something printed. */
const printing = (csv: string) => changedStudy({ "printed/printed.csv": csv });

function messages(csv: string): string[] {
  const folder = printing(csv);
  try {
    loadStudy(folder);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map((problem) => describeProblem({ ...problem, file: problem.file.replace(folder, "data") }));
  }
}

test("a row has its place, quantity, kind and text as printed, its claim, and where the report shows it", () => {
  const { printed, study } = loadStudy(
    printing('place,quantity,kind,printed,claim,shown\ntable-1,A1 mean,number,"3,70",items.A1.mean,items/A1 > mean > frequency\n'),
  );
  expect(printed).toMatchObject([
    {
      place: "table-1",
      quantity: "A1 mean",
      kind: "number",
      printed: "3,70",
      claim: { kind: "path", path: ["items", "A1", "mean"] },
      shown: { exhibit: "items/A1", row: "mean", column: "frequency" },
      line: 2,
    },
  ]);
  expect(study.data.files.map(({ path }) => path)).toContain("printed/printed.csv");
});

test("a row without a claim has a reason, and a sentence's place is the table or figure alone", () => {
  const [row] = loadStudy(
    printing("place,quantity,kind,printed,claim,shown,reason_id,reason_en\nfigure-1,women,number,69%,,profile/sex,Tidak terbit.,\n"),
  ).printed;
  expect(row).toMatchObject({ reason: { id: "Tidak terbit." }, shown: { exhibit: "profile/sex" } });
  expect(row).not.toHaveProperty("claim");
});

test("every fault is reported with its line and column", () => {
  const rows = [
    "table-1,A1 mean,number,3,items.A1.",
    "table-1,A1 mean,number,3,items.A1.mean",
    "table-1,A2 mean,count,3,items.A2.mean",
    "table-1,A3 mean,number,3,",
  ];
  const found = messages(`place,quantity,kind,printed,claim\n${rows.join("\n")}\n`);
  expect(found.map((message) => /baris (\d+), kolom (\w+)/.exec(message)!.slice(1).join(" "))).toEqual(
    expect.arrayContaining(["2 claim", "3 place", "4 kind", "5 claim"]),
  );
  expect(found).toHaveLength(4);
});

test("a reason beside a claim, and a place with a row and no column, are faults", () => {
  const found = messages(
    "place,quantity,kind,printed,claim,shown,reason_id\nt,A1 mean,number,3,items.A1.mean,items/A1 > mean,Tidak terbit.\n",
  );
  expect(found.map((message) => /kolom (\w+)/.exec(message)![1])).toEqual(["reason_id", "shown"]);
});

test("a study without printed/ has nothing printed", () => {
  expect(loadStudy(changedStudy()).printed).toEqual([]);
});
