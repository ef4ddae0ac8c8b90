import type { Results } from "../../analysis/results/analyse.js";
import type { Chart, Figure, RelationChart } from "../../document/figure/figure.js";
import { type Piece, pieceOf } from "../../document/piece.js";
import type { Rendering } from "../../document/table/rendering.js";
import type { Table } from "../../document/table/table.js";
import type { Outline } from "../../outline/outline.js";
import type { Criteria, StudyDescription } from "../../study/study.js";
import type { Ask } from "./pageData.js";

/** What a section is about at a moment: results by some scoring, criteria, and what it reads besides. */
export interface Moment<Own extends Results = Results, Also = unknown> {
  readonly results: Own;
  readonly criteria: Criteria;
  /** What follows no scoring. */
  readonly also: Also;
  /** Of the page, where the section has a page each. */
  readonly code: string;
}

/** What a section's page reads: the study's own results, and what follows no scoring. */
export interface Read<Own extends Results, Also> {
  readonly own: Own;
  readonly also: Also;
}

/** What everything of a section is made of: the moment, what there is to say of it, and the words of a language. */
export interface ToldSection<Words, Facts, Own extends Results = Results, Also = unknown> extends Moment<Own, Also> {
  readonly study: StudyDescription;
  readonly facts: Facts;
  readonly words: Words;
}

/** A table or figure, at full precision. */
export type Exhibit = Table | Figure<Chart | RelationChart>;

/** How a table or figure is made, and what a page draws of it. */
export interface Exhibited<T> {
  /** @param code What follows the slash in its key: `A1` of `items/A1` */
  readonly build: (told: T, code: string) => Exhibit;
  readonly piece: (told: T, code: string, rendering: Rendering) => Piece;
}

/**
 * A section of the chapter: its outline, and what its page says and shows, each by the name that the page calls it by.
 */
export interface Section<Words, Facts, Own extends Results = Results, Also = unknown> {
  readonly outline: Outline;
  /** What its page asks for. */
  readonly reads: (ask: Ask) => Promise<Read<Own, Also>>;
  /** What there is to say, before any language says it. */
  readonly facts: (moment: Moment<Own, Also>, words: Words) => Facts;
  readonly sentences: Readonly<Record<string, (told: ToldSection<Words, Facts, Own, Also>) => string>>;
  /** By the part of a key before the slash. */
  readonly exhibits: Readonly<Record<string, Exhibited<ToldSection<Words, Facts, Own, Also>>>>;
  /** What is no table or figure by itself: formulas, lists, tables and figures with what stands about them. */
  readonly pieces: Readonly<
    Record<string, (told: ToldSection<Words, Facts, Own, Also>, rendering: Rendering) => Pieces>
  >;
}

export type Pieces = Piece | undefined | readonly (Piece | undefined)[];

/** @param draw tableElement, figureElement, ...: a page loads no form of chart that it does not show */
export function exhibited<T, E extends Exhibit>(
  draw: (exhibit: E, rendering: Rendering) => HTMLElement,
  build: (told: T, code: string) => E,
): Exhibited<T> {
  return { build, piece: (told, code, rendering) => pieceOf(draw, build(told, code), rendering) };
}
