import type { StudyDescription, Words } from "../../study/study.js";

/** Which characteristics a study records, and how. */
export interface ProfileReading {
  readonly all: readonly Words[];
  /** Those that each respondent was asked for. */
  readonly asked: readonly Words[];
  /** Those of which the study has the sizes of groups alone. */
  readonly counted: readonly Words[];
}

export function profileReading({ profile }: Pick<StudyDescription, "profile">): ProfileReading {
  const names = (all: StudyDescription["profile"]) => all.map(({ name }) => name);
  return {
    all: names(profile),
    asked: names(profile.filter(({ recorded }) => recorded === "answers")),
    counted: names(profile.filter(({ recorded }) => recorded === "counts")),
  };
}
