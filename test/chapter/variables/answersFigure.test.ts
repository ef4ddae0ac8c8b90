import { describe, expect, it } from "vitest";
import { analyse, type Results } from "../../../src/analysis/results/analyse.js";
import { answersFigure } from "../../../src/chapter/variables/answersFigure.js";
import { items as texts } from "../../../src/texts/id/items.js";
import { studyOf } from "../../studyOf.js";
import { tableTexts } from "../tableTexts.js";

const results = analyse(
  studyOf([
    [1, 4, 1],
    [2, 4, 1],
    [2, 5, 1],
    [5, 0, 1],
  ]),
);
const [a] = results.study.variables;
const figureOf = (of: Results = results) => answersFigure(of, a!, a!.dimensions[0]!, texts);

describe("the answers to a dimension's items", () => {
  it("are a bar an item of it, by share of those who answered, with its mean", () => {
    const { chart } = figureOf();
    expect(chart).toMatchObject({
      kind: "diverging",
      rows: [
        {
          label: texts.caption("A1", "Topik A1"),
          counts: [1, 2, 0, 0, 1],
          texts: ["25%", "50%", "0%", "0%", "25%"],
          text: texts.meanShort(2.5),
        },
        { counts: [0, 0, 0, 2, 1], texts: ["0%", "0%", "0%", "67%", "33%"], text: texts.meanShort(4) },
      ],
    });
  });

  it("are told of both sides of the middle", () => {
    expect(figureOf().alt).toBe(
      texts.answersAlt("Dimensi A", [texts.answersAltItem("A1", 25, 75), texts.answersAltItem("A2", 100, 0)]),
    );
  });

  it("are a table of shares", () => {
    expect(tableTexts(figureOf().table)).toEqual([
      ["A1", "25,0%", "50,0%", "0,0%", "0,0%", "25,0%"],
      ["A2", "0,0%", "0,0%", "0,0%", "66,7%", "33,3%"],
    ]);
  });

  it("are not drawn where they are withheld, which is said", () => {
    const hidden = { missing: "withheld" } as const;
    const items = results.items.map((item) =>
      item.code === "A1" ? { ...item, counts: [hidden, hidden, 0, 0, 1], withheld: 3 } : item,
    );
    const { chart, notes, alt } = figureOf({ ...results, items });
    expect(chart).toMatchObject({ rows: [{ counts: [0, 0, 0, 0, 1], total: 4 }, {}] });
    expect(notes).toEqual([texts.notDrawn]);
    expect(alt).toContain(texts.answersAltWithheld("A1"));
  });
});
