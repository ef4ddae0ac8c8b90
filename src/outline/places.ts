import type { StudyDescription } from "../study/study.js";
import type { Addresses } from "./addresses.js";
import type { DeclaredExhibit, Outline } from "./outline.js";
import { pagesOf } from "./sections.js";

/** A table or figure of a study, with its number and section, whatever the language. */
export interface Numbered extends DeclaredExhibit {
  /** "12", or "T1" for what the publication that fixes the numbers does not have. */
  readonly number: string;
  readonly outline: Outline;
  /** Of the page, where its section has a page each. */
  readonly code: string;
}

/** Where a table or figure stands: its key in the chapter, its number and its permalink. */
export interface Place extends Numbered {
  /** Fragment and file name: `tabel-12`, `grafik-t1`. */
  readonly id: string;
  /** Page, relative to the site's root, without extension: `variabel/x`. */
  readonly page: string;
}

/**
 * Every table and figure of a study in the order of the chapter, with its number.
 * Numbers that a publication fixed are kept, and what it does not have is counted apart (T1, T2, ...);
 * a study that fixes none is numbered through from 1.
 */
export function numbered(study: StudyDescription): Numbered[] {
  const fixed = fixedNumbers(study);
  const prefix = Object.keys(fixed).length > 0 ? "T" : "";
  const counted = { table: 0, figure: 0 };
  return pagesOf(study).flatMap(({ outline, code }) =>
    (outline.exhibits?.(study, code) ?? []).map(({ key, kind }) => {
      return { key, kind, number: fixed[key] ?? `${prefix}${++counted[kind]}`, outline, code };
    }),
  );
}

/** The same with their addresses. */
export function placesOf(study: StudyDescription, addresses: Addresses): readonly Place[] {
  return [...placesByKey(study, addresses).values()];
}

/** Every table, figure and link of a page asks for one. */
const known = new WeakMap<StudyDescription, WeakMap<Addresses, ReadonlyMap<string, Place>>>();

function placesByKey(study: StudyDescription, addresses: Addresses): ReadonlyMap<string, Place> {
  const inLanguages = known.get(study) ?? new WeakMap<Addresses, ReadonlyMap<string, Place>>();
  const places =
    inLanguages.get(addresses) ?? new Map(numbered(study).map((found) => [found.key, toPlace(found, addresses)]));
  known.set(study, inLanguages.set(addresses, places));
  return places;
}

function toPlace(found: Numbered, addresses: Addresses): Place {
  const id = `${addresses[found.kind]}-${found.number.toLowerCase()}`;
  return { ...found, id, page: pageOf(found.outline, found.code, addresses) };
}

/** The place of a key; throws for a key that the study has no place for. */
export function placeOf(study: StudyDescription, key: string, addresses: Addresses): Place {
  const place = placesByKey(study, addresses).get(key);
  if (!place) throw new Error(`placeOf requires a key of the chapter, found "${key}"`);
  return place;
}

/**
 * The page of a section, from the site's root, without extension.
 *
 * @param code Of what it is about, where the section has a page each.
 * @example pageOf(variables, "X", addresses) // "variabel/x"
 */
export function pageOf({ name, codes }: Pick<Outline, "name" | "codes">, code: string, addresses: Addresses): string {
  return codes ? `${addresses.pages[name]}/${code.toLowerCase()}` : addresses.pages[name];
}

function fixedNumbers(study: StudyDescription): Record<string, string> {
  const items = study.items.flatMap((item) => (item.table ? [[`items/${item.code}`, item.table]] : []));
  return { ...study.numbers, ...Object.fromEntries(items) };
}
