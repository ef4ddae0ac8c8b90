import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/results/analyse.js";
import type { Section } from "../../src/chapter/exhibit/section.js";
import { tell } from "../../src/chapter/exhibit/tell.js";
import type { Piece } from "../../src/document/piece.js";
import { about, table } from "../../src/outline/outline.js";
import { piecesOf, sentencesOf } from "../../src/page/sectionParts.js";
import { documentWords } from "../../src/texts/id/document.js";
import { studyOf } from "../studyOf.js";

const pieceCalled = (key: string): Piece => ({ key, shows: key, build: () => ({}) as Element });
const exhibit = { build: () => ({}) as never, piece: (_: unknown, code: string) => pieceCalled(`table ${code}`) };
const section: Section<unknown, undefined> = {
  outline: {
    name: "summary",
    exhibits: () => [table("items/A1"), table("items/A2"), table("other")],
    repeats: () => ["items/B1"],
    sentences: { lead: about("items/A2"), list: about("other") },
  },
  reads: () => Promise.reject(new Error("not asked for")),
  facts: () => undefined,
  sentences: {
    lead: ({ study }) => study.title.id,
    faulty: () => {
      throw new Error("no value");
    },
  },
  exhibits: { items: exhibit, other: exhibit },
  pieces: { list: () => pieceCalled("list"), none: () => undefined, two: () => [pieceCalled("a"), undefined] },
};
const study = studyOf([[1, 2]]);
const results = analyse(study);
const told = tell(section, { results, criteria: study.criteria, also: undefined, code: "" }, {});
const plain = { words: documentWords, root: "./" };
/** What a publication says of some keys, by these keys. */
const printed = {
  table: () => undefined,
  sentences: () => [],
  noted: (text: string, keys: readonly string[]) => `${text} [${keys}]` as unknown as Node,
  notes: (keys: readonly string[]) => (keys.length > 0 ? ({ outerHTML: keys.join() } as HTMLElement) : undefined),
};
const keys = (name: string, rendering: Parameters<typeof piecesOf>[3] = plain) =>
  piecesOf(section as never, name, told as never, rendering).map((piece) => piece?.key);

describe("the sentences of a section", () => {
  it("are said when a cell asks for them, so that a fault stays in that cell", () => {
    const said = sentencesOf(section, told, plain);
    expect(said["lead"]).toBe("Studi kecil");
    expect(() => said["faulty"]).toThrow("no value");
  });

  it("have below them what a publication says otherwise of what they speak for", () => {
    expect(sentencesOf(section, told, { ...plain, printed } as never)["lead"]).toBe("Studi kecil [items/A2]");
  });
});

describe("what a section shows under a name", () => {
  it("is all tables of the page whose keys begin with it, those that it repeats too", () => {
    expect(keys("items").filter(Boolean)).toEqual(["table A1", "table A2", "table B1"]);
    expect(keys("other").filter(Boolean)).toEqual(["table "]);
  });

  it("is a piece, or those of several that there are", () => {
    expect(["list", "none", "two"].map((name) => keys(name).filter(Boolean))).toEqual([["list"], [], ["a"]]);
  });

  it("has notes of what was printed otherwise, once: where no sentence and no other page has them", () => {
    const marked = { ...plain, printed } as never;
    expect(keys("items", marked).filter(Boolean)).toEqual(["notes on items/A1", "table A1", "table A2", "table B1"]);
    expect(keys("list", marked)).toEqual(["list", "notes on other"]);
  });
});
