import type { Coefficient } from "../statistics/correlate.js";
import type { Language } from "../study/inLanguage.js";

/** The words around the code that repeats a test in another program, and the comments in it. */
export interface ReproduceWords {
  readonly language: Language;
  readonly summary: string;
  readonly programs: {
    readonly spss: string;
    readonly r: string;
  };
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  file(file: string): string;
  openFile(file: string): string;
  midpoint(middle: number): string;
  readonly respondent: string;
  readonly reversed: string;
  readonly scales: string;
  readonly prorated: string;
  readonly correlation: Readonly<Record<Coefficient, string>>;
  readonly sums: string;
  readonly exact: string;
  readonly perfect: string;
  readonly drawn: string;
  readonly exactInSpss: string;
  readonly holm: string;
  readonly validity: string;
  readonly critical: string;
  readonly alpha: string;
  readonly alphaInterval: string;
  readonly omega: string;
  readonly heywood: string;
  readonly criticalNotInSpss: string;
  readonly notInSpss: string;
}
