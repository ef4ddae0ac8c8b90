import type { StudyDescription } from "../study/study.js";
import { figure, type Outline, table, when } from "./outline.js";

/** The limits of the categories stand on the page of every variable, and are numbered on that of the first. */
const BANDS = "bands";

export const variablesOutline: Outline = {
  name: "variables",
  codes: ({ variables }) => variables.map(({ code }) => code),
  exhibits: (study, code) => [
    ...when(isFirst(study, code), table(BANDS)),
    ...dimensionsOf(study, code).flatMap((dimension) => [
      figure(`answers/${dimension}`),
      ...study.items
        .filter((item) => item.variable === code && item.dimension === dimension)
        .map((item) => table(`items/${item.code}`)),
    ]),
    table(`overview/${code}`),
    figure(`means/${code}`),
    table(`dimensions/${code}`),
  ],
  repeats: (study, code) => (isFirst(study, code) ? [] : [BANDS]),
  sentences: {
    summary: (study, code) => [
      `means/${code}`,
      `dimensions/${code}`,
      `overview/${code}`,
      ...(isFirst(study, code) ? [BANDS] : []),
    ],
  },
};

function isFirst({ variables }: StudyDescription, code: string): boolean {
  return variables[0]!.code === code;
}

function dimensionsOf({ variables }: StudyDescription, code: string): string[] {
  return variables
    .filter((variable) => variable.code === code)
    .flatMap(({ dimensions }) => dimensions.map((dimension) => dimension.code));
}
