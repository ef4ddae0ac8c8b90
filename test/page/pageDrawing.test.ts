import { JSDOM } from "jsdom";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { elementPiece, type Piece } from "../../src/document/piece.js";
import { pageDrawing } from "../../src/page/pageDrawing.js";

const { window } = new JSDOM();
const { document } = window;
const built: string[] = [];

beforeAll(() => {
  vi.stubGlobal("Node", window.Node);
  vi.stubGlobal("document", document);
});
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => {
  document.body.replaceChildren();
  built.length = 0;
});

function piece(key: string, text: string): Piece {
  const build = () => {
    built.push(text);
    return Object.assign(document.createElement("p"), { textContent: text });
  };
  return { key, shows: { text }, build };
}

/** A cell as Framework runs it: the first thing that it displays takes away what it displayed before. */
function cell() {
  const box = document.body.appendChild(document.createElement("div"));
  return () => {
    let isClear = false;
    return (node: Node) => {
      if (!isClear) box.replaceChildren();
      isClear = true;
      box.append(node);
    };
  };
}

const shown = () => document.body.textContent;

it("draws pieces, and of those drawn before builds and patches what shows something else alone", () => {
  const draw = pageDrawing();
  const run = cell();
  draw(run(), piece("a", "A"), piece("b", "B"));
  const paragraphs = [...document.querySelectorAll("p")];
  draw(run(), piece("a", "A"), piece("b", "X"));
  expect([shown(), built]).toEqual(["AX", ["A", "B", "X"]]);
  expect([...document.querySelectorAll("p")]).toEqual(paragraphs);
});

it("draws pieces anew where one of them stands no more or is new, in their order", () => {
  const draw = pageDrawing();
  const run = cell();
  draw(run(), piece("a", "A"), piece("b", "B"));
  document.querySelector("p")!.remove(); // as an error does, which stands there instead
  draw(run(), piece("a", "A"), piece("b", "B"));
  expect(shown()).toBe("AB");
  draw(run(), piece("a", "A"), piece("c", "C"), piece("b", "B"));
  expect(shown()).toBe("ACB");
  draw(run(), piece("a", "A"), piece("c", "X"), piece("b", "B"));
  expect(shown()).toBe("AXB");
});

it("says that a piece cannot be drawn as it should now be, until it can", () => {
  const draw = pageDrawing();
  const run = cell();
  draw(run(), piece("a", "A"), piece("b", "B"));
  const broken: Piece = {
    ...piece("a", "X"),
    build() {
      throw new RangeError("broken");
    },
  };
  expect(() => draw(run(), broken, piece("b", "B"))).toThrow("broken");
  expect(shown()).toBe("RangeError: brokenB");
  draw(run(), piece("a", "Y"), piece("b", "B"));
  expect(shown()).toBe("YB");
});

it("takes away pieces that are drawn no more", () => {
  const draw = pageDrawing();
  const run = cell();
  draw(run(), piece("a", "A"), piece("b", "B"));
  draw(run(), piece("b", "B"));
  expect(shown()).toBe("B");
  draw(run());
  expect(shown()).toBe("");
});

it("leaves out a piece that there is not, and takes it away where it was", () => {
  const draw = pageDrawing();
  const run = cell();
  draw(run(), undefined, piece("b", "B"));
  expect(shown()).toBe("B");
  draw(run(), piece("a", "A"), piece("b", "B"));
  expect(shown()).toBe("AB");
  draw(run(), undefined, undefined);
  expect(shown()).toBe("");
});

it("lets an element stand that is built anew as it was, and patches another", () => {
  const draw = pageDrawing();
  const run = cell();
  const paragraph = (text: string) => Object.assign(document.createElement("p"), { textContent: text });
  draw(run(), elementPiece("a", paragraph("A")));
  const standing = document.querySelector("p");
  draw(run(), elementPiece("a", paragraph("A")));
  draw(run(), elementPiece("a", paragraph("X")));
  expect([shown(), document.querySelector("p")]).toEqual(["X", standing]);
});

it("draws in several cells", () => {
  const draw = pageDrawing();
  const [first, second] = [cell(), cell()];
  draw(first(), piece("a", "A"));
  draw(second(), piece("b", "B"));
  draw(first(), piece("a", "X"));
  expect(shown()).toBe("XB");
});
