import type { Results } from "../analysis/results/analyse.js";
import type { Section, ToldSection } from "../chapter/exhibit/section.js";
import { elementPiece, type Piece } from "../document/piece.js";
import type { Rendering } from "../document/table/rendering.js";
import { partedKey, shownKeys } from "../outline/outline.js";
import { byName } from "../study/lookups.js";

/**
 * The sentences of a section; what a publication says otherwise of the tables and figures that one speaks for stands
 * below it.
 */
export function sentencesOf<Words, Facts, Own extends Results, Also>(
  { outline, sentences }: Section<Words, Facts, Own, Also>,
  told: ToldSection<Words, Facts, Own, Also>,
  { printed }: Rendering,
): Record<string, string | Node> {
  const said = {};
  for (const [name, sentence] of Object.entries(sentences)) {
    const get = () => {
      const text = sentence(told);
      return printed ? printed.noted(text, outline.sentences?.[name]?.(told.study, told.code) ?? []) : text;
    };
    Object.defineProperty(said, name, { get }); // said in the cell that asks for it, so that a fault stays in that cell
  }
  return said;
}

/** What a section shows under a name: a piece, or every table or figure of the page whose key begins with it. */
export function piecesOf<Words, Facts, Own extends Results, Also>(
  section: Section<Words, Facts, Own, Also>,
  name: string,
  told: ToldSection<Words, Facts, Own, Also>,
  rendering: Rendering,
): readonly (Piece | undefined)[] {
  const { outline, exhibits, pieces } = section;
  const { study, code } = told;
  const piece = pieces[name];
  if (piece) {
    const found = piece(told, rendering);
    const spoken = outline.sentences?.[name]?.(study, code) ?? [];
    return [...(Array.isArray(found) ? found : [found]), notesOn(spoken, rendering)];
  }
  const repeated = outline.repeats?.(study, code) ?? [];
  const spoken = new Set(Object.values(outline.sentences ?? {}).flatMap((keysOf) => keysOf(study, code)));
  return shownKeys(outline, study, code)
    .filter((key) => partedKey(key)[0] === name)
    .flatMap((key) => [
      repeated.includes(key) || spoken.has(key) ? undefined : notesOn([key], rendering),
      byName(exhibits, name).piece(told, partedKey(key)[1], rendering),
    ]);
}

function notesOn(keys: readonly string[], { printed }: Rendering): Piece | undefined {
  const notes = printed?.notes(keys);
  return notes && elementPiece(`notes on ${keys}`, notes);
}
