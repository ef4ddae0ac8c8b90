/** Words that a new study begins with, in the report's language; its researcher replaces them. */
export interface SkeletonWords {
  readonly person: string;
  readonly role: string;
  readonly institution: string;
  readonly source: string;
  readonly stratum: string;
  dimension(variable: string): string;
  topic(item: number): string;
  readonly bandSet: string;
  readonly bandSetCode: string;
  /** From the lowest. */
  readonly bands: readonly string[];
  /** From the weakest. */
  readonly strengths: readonly string[];
  nullHypothesis(from: string, to: string): string;
  alternative(from: string, to: string): string;
  /** What the options with these values are called. */
  options(values: readonly number[]): readonly OptionWords[];
}

export interface OptionWords {
  readonly code: string;
  readonly label: string;
}
