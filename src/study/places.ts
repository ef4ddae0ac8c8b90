import { partsOf } from "./parts.js";
import type { StudyDescription } from "./study.js";

/** Where a table or figure stands: its key in the chapter, its number and its permalink. */
export interface Place {
  /** What it is, independent of its number: `allocation`, `items/A1`, `profile/sex`. */
  readonly key: string;
  readonly kind: "table" | "figure";
  /** "12", or "T1" for what the publication that fixes the numbers does not have. */
  readonly number: string;
  /** Fragment and file name: `tabel-12`, `grafik-t1`. */
  readonly id: string;
  /** Page, relative to the site's root, without extension: `variabel/x`. */
  readonly page: string;
}

type Unnumbered = Pick<Place, "key" | "kind" | "page">;

/**
 * Every table and figure of a study in the order of the chapter, numbered.
 * Numbers that a publication fixed are kept, and what it does not have is counted apart (T1, T2, ...);
 * a study that fixes none is numbered through from 1.
 */
export function placesOf(study: StudyDescription): readonly Place[] {
  return [...placesByKey(study).values()];
}

/** Every table, figure and link of a page asks for one. */
const known = new WeakMap<StudyDescription, ReadonlyMap<string, Place>>();

function placesByKey(study: StudyDescription): ReadonlyMap<string, Place> {
  const places = known.get(study) ?? new Map(numberedPlaces(study).map((place) => [place.key, place]));
  known.set(study, places);
  return places;
}

function numberedPlaces(study: StudyDescription): Place[] {
  const fixed = fixedNumbers(study);
  const prefix = Object.keys(fixed).length > 0 ? "T" : "";
  const counted = { table: 0, figure: 0 };
  return unnumberedPlaces(study).map((place) => {
    const number = fixed[place.key] ?? `${prefix}${++counted[place.kind]}`;
    return { ...place, number, id: `${place.kind === "table" ? "tabel" : "grafik"}-${number.toLowerCase()}` };
  });
}

/** The place of a key; throws for a key that the study has no place for. */
export function placeOf(study: StudyDescription, key: string): Place {
  const place = placesByKey(study).get(key);
  if (!place) throw new Error(`placeOf requires a key of the chapter, found "${key}"`);
  return place;
}

/** Page of a variable. */
export function variablePage(code: string): string {
  return `variabel/${code.toLowerCase()}`;
}

function fixedNumbers(study: StudyDescription): Record<string, string> {
  const items = study.items.flatMap((item) => (item.table ? [[`items/${item.code}`, item.table]] : []));
  return { ...study.numbers, ...Object.fromEntries(items) };
}

function unnumberedPlaces(study: StudyDescription): Unnumbered[] {
  const table = (page: string, key: string): Unnumbered => ({ key, kind: "table", page });
  const figure = (page: string, key: string): Unnumbered => ({ key, kind: "figure", page });
  const { population: sampled, hypotheses: isTested, questions: isAsked, grid: isGridded, tests } = partsOf(study);
  return [
    ...(sampled ? [table("sampel", "allocation"), figure("sampel", "required-sample"), table("sampel", "margins")] : []),
    ...(sampled ? [table("responden", "strata"), figure("responden", "strata-chart")] : []),
    ...study.profile.map(({ code }) => figure("responden", `profile/${code}`)),
    ...(study.pilot ? [table("instrumen", "pilot-validity")] : []),
    table("instrumen", "validity"),
    figure("instrumen", "validity-chart"),
    ...(study.pilot ? [table("instrumen", "pilot-reliability")] : []),
    table("instrumen", "reliability"),
    table("instrumen", "alpha-if-deleted"),
    table(variablePage(study.variables[0]!.code), "bands"),
    ...study.variables.flatMap(({ code, dimensions }) => {
      const page = variablePage(code);
      return [
        ...dimensions.flatMap((dimension) => [
          figure(page, `answers/${dimension.code}`),
          ...study.items
            .filter((item) => item.variable === code && item.dimension === dimension.code)
            .map((item) => table(page, `items/${item.code}`)),
        ]),
        table(page, `overview/${code}`),
        figure(page, `means/${code}`),
        table(page, `dimensions/${code}`),
      ];
    }),
    ...study.hypotheses.flatMap(({ id }) => [
      table("hipotesis", `correlation/${id}`),
      ...(study.publish === "answers" ? [figure("hipotesis", `scatter/${id}`)] : []),
    ]),
    ...(isTested ? [table("hipotesis", "resampling")] : []),
    ...study.hypotheses.map(({ id }) => figure("hipotesis", `power/${id}`)),
    ...(tests ? [table(isTested ? "hipotesis" : "pertanyaan", "strength")] : []),
    ...(isAsked ? [table("pertanyaan", "questions"), figure("pertanyaan", "questions-forest")] : []),
    ...(isGridded ? [figure("pertanyaan", "grid-matrix"), table("pertanyaan", "grid"), figure("pertanyaan", "grid-forest")] : []),
    table("rangkuman", "categories"),
    figure("kepekaan", "sensitivity-chart"),
    table("kepekaan", "sensitivity"),
    table("keandalan", "consistency"),
    table("keandalan", "item-deletion"),
    ...study.variables.map(({ code }) => figure("keandalan", `inter-item/${code}`)),
    table("verifikasi", "verification"),
  ];
}
