import { partsOf } from "../study/parts.js";
import { figure, type Outline, table, when } from "./outline.js";

export const hypothesesOutline: Outline = {
  name: "hypotheses",
  exists: (study) => partsOf(study).hypotheses,
  exhibits: (study) => [
    ...study.hypotheses.flatMap(({ id }) => [
      table(`correlation/${id}`),
      ...when(study.publish === "answers", figure(`scatter/${id}`)),
    ]),
    ...when(partsOf(study).hypotheses, table("resampling")),
    ...study.hypotheses.map(({ id }) => figure(`power/${id}`)),
    ...when(partsOf(study).hypotheses, table("strength")),
  ],
};
