import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { type Piece, piecesIn } from "../../src/page/pieces.js";

const { document } = new JSDOM().window;

/** A piece of one element a letter, which counts how often it was built. */
function piece(letters: string, built: string[] = []): Piece {
  const build = () => {
    built.push(letters);
    return [...letters].map((letter) => Object.assign(document.createElement("p"), { textContent: letter }));
  };
  return { shows: { letters }, build };
}

function shownIn(box: HTMLElement): string {
  return [...box.children].map(({ textContent }) => textContent).join(" ");
}

it.each([
  ["nothing at first", [], ["ab", "c"]],
  ["the first", ["ab", "c", "d"], ["xy", "c", "d"]],
  ["one between", ["ab", "c", "d"], ["ab", "xyz", "d"]],
  ["the last", ["ab", "c", "d"], ["ab", "c", "x"]],
  ["all", ["ab", "c"], ["x", "yz"]],
  ["none", ["ab", "c"], ["ab", "c"]],
  ["one that is empty", ["ab", "", "c"], ["ab", "x", "c"]],
  ["one that becomes empty", ["a", "b", "c"], ["", "b", "x"]],
  ["fewer", ["a", "b", "c"], ["a"]],
  ["more", ["a"], ["a", "b", "c"]],
  ["the order", ["a", "b"], ["b", "a"]],
])("shows what a new list says, in its order: %s", (_, before, after) => {
  const box = document.createElement("div");
  const show = piecesIn(box);
  show(before.map((letters) => piece(letters)));
  show(after.map((letters) => piece(letters)));
  expect(shownIn(box)).toBe([...after.join("")].join(" "));
});

it("builds those pieces alone that show something else, and leaves the others where they are", () => {
  const box = document.createElement("div");
  const show = piecesIn(box);
  const built: string[] = [];
  show(["ab", "c", "d"].map((letters) => piece(letters, built)));
  const [first, , , last] = box.children;
  show(["ab", "x", "d"].map((letters) => piece(letters, built)));
  expect(built).toEqual(["ab", "c", "d", "x"]);
  expect([box.children[0], box.children[3]]).toEqual([first, last]);
});
