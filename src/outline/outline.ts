import type { StudyDescription } from "../study/study.js";

/** The sections of the chapter and the pages beside them, by the name that the code has for them. */
export type SectionName =
  | "overview"
  | "sampling"
  | "respondents"
  | "instrument"
  | "variables"
  | "hypotheses"
  | "questions"
  | "summary"
  | "sensitivity"
  | "consistency"
  | "audit"
  | "method"
  | "glossary"
  | "verification"
  | "downloads";

/** A table or figure, by its key in the chapter. */
export interface DeclaredExhibit {
  readonly key: string;
  readonly kind: "table" | "figure";
}

/**
 * What a section is, as far as numbering, addresses, navigation and checks need it: light, because every page loads all
 * of them. What its tables and figures are made of stands in the folder of its name in src/chapter/.
 */
export interface Outline {
  readonly name: SectionName;
  /** Of a section that has a page each: their codes. */
  readonly codes?: (study: StudyDescription) => readonly string[];
  /** Whether a study has it; unless it says so, it does. */
  readonly exists?: (study: StudyDescription) => boolean;
  /** Its tables and figures, in the order of their numbers. */
  readonly exhibits?: (study: StudyDescription, code: string) => readonly DeclaredExhibit[];
  /** Of tables and figures that another page of the section declares, those that this one shows again. */
  readonly repeats?: (study: StudyDescription, code: string) => readonly string[];
  /**
   * By the name of a sentence: the tables and figures that it speaks for. What a publication says otherwise of these is
   * noted there.
   */
  readonly sentences?: Readonly<Record<string, (study: StudyDescription, code: string) => readonly string[]>>;
}

/**
 * The keys of the tables and figures that a page of a section shows: those that it declares, then those that it
 * repeats.
 */
export function shownKeys({ exhibits, repeats }: Outline, study: StudyDescription, code: string): string[] {
  return [...(exhibits?.(study, code) ?? []).map(({ key }) => key), ...(repeats?.(study, code) ?? [])];
}

/**
 * The name that a key of several has in common with the others, and what follows it.
 *
 * @example partedKey("items/A1") // ["items", "A1"]
 */
export function partedKey(key: string): readonly [name: string, code: string] {
  const [name, code = ""] = key.split("/");
  return [name!, code];
}

export function table(key: string): DeclaredExhibit {
  return { key, kind: "table" };
}

export function figure(key: string): DeclaredExhibit {
  return { key, kind: "figure" };
}

/**
 * What there is under a condition.
 *
 * @example when(study.pilot !== undefined, table("pilot-validity"))
 */
export function when(condition: boolean, ...declared: readonly DeclaredExhibit[]): readonly DeclaredExhibit[] {
  return condition ? declared : [];
}

/**
 * That a sentence speaks for tables and figures.
 *
 * @example { requirement: about("required-sample") }
 */
export function about(...keys: readonly string[]): () => readonly string[] {
  return () => keys;
}
