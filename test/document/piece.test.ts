import { describe, expect, it } from "vitest";
import { elementPiece, isMarked, pieceOf } from "../../src/document/piece.js";
import type { PrintedRendering } from "../../src/document/table/rendering.js";
import { documentWords } from "../../src/texts/id/document.js";

const rendering = { words: documentWords, root: "./" };
const marked = { ...rendering, printed: {} as PrintedRendering };

describe("a table or figure as a piece", () => {
  const exhibit = { id: "tabel-1", rows: [1] };
  const built: unknown[] = [];
  const piece = pieceOf(
    (of, by) => {
      built.push([of, by]);
      return {} as HTMLElement;
    },
    exhibit,
    rendering,
  );

  it("is known by its id, and built when it is asked for", () => {
    expect([piece.key, built]).toEqual(["tabel-1", []]);
    piece.build();
    expect(built).toEqual([[exhibit, rendering]]);
  });

  it("shows another thing where its numbers change, and where what was printed stands beside them", () => {
    const shows = (of: typeof exhibit, by = rendering) =>
      JSON.stringify(pieceOf(() => ({}) as HTMLElement, of, by).shows);
    expect(shows({ ...exhibit })).toBe(shows(exhibit));
    expect(shows({ ...exhibit, rows: [2] })).not.toBe(shows(exhibit));
    expect(shows(exhibit, marked)).not.toBe(shows(exhibit));
    expect([isMarked(rendering), isMarked(marked)]).toEqual([false, true]);
  });
});

it("what is built anyway shows its own markup", () => {
  const element = { outerHTML: "<p>12</p>" } as Element;
  const { key, shows, build } = elementPiece("findings", element);
  expect([key, shows, build()]).toEqual(["findings", "<p>12</p>", element]);
});
