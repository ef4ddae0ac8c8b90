import { expect, it } from "vitest";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { exhibited, type Section } from "../../../src/chapter/exhibit/section.js";
import { pageMaker, tell } from "../../../src/chapter/exhibit/tell.js";
import { elementPiece } from "../../../src/document/piece.js";
import type { Table } from "../../../src/document/table/table.js";
import { documentWords } from "../../../src/texts/id/document.js";
import { studyOf } from "../../studyOf.js";

interface Words {
  readonly greeting: string;
}

const table = (id: string): Table => ({ id, label: id, caption: "", columns: [], rows: [], notes: [], source: "" });
const section: Section<Words, number> = {
  outline: { name: "summary" },
  reads: () => Promise.reject(new Error("not asked for")),
  facts: ({ results, code }) => results.items.length + code.length,
  sentences: { hello: ({ words, facts }) => `${words.greeting} ${facts}`, title: ({ study }) => study.title.id },
  exhibits: {
    items: exhibited(
      () => document.createElement("table"),
      (told, code) => table(`${code}-${told.facts}`),
    ),
  },
  pieces: {
    none: () => undefined,
    several: ({ facts }) => [undefined, { ...elementPieceOf("a"), shows: facts }, elementPieceOf("b")],
  },
};
const results = analyse(studyOf([[1, 2]]));
const moment = { results, criteria: results.study.criteria, also: undefined, code: "X" };
const words = { greeting: "Halo" };

function elementPieceOf(key: string) {
  return { ...elementPiece(key, { outerHTML: key } as Element), build: () => ({}) as Element };
}

it("tells a section's facts, study and words at a moment", () => {
  const { facts, study, words: told, code } = tell(section, moment, words);
  expect([facts, study, told, code]).toEqual([3, results.study, words, "X"]);
});

it("makes of a page its sentences, a table or figure by its key, and the pieces that there are", () => {
  const page = pageMaker(section, words)(moment);
  expect(page.sentences()).toEqual(["Halo 3", "Studi kecil"]);
  expect(page.exhibit("items/A1").id).toBe("A1-3");
  expect(page.pieces({ words: documentWords, root: "./" }).map(({ key, shows }) => [key, shows])).toEqual([
    ["a", 3],
    ["b", "b"],
  ]);
});
