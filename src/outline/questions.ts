import { partsOf } from "../study/parts.js";
import { figure, type Outline, table, when } from "./outline.js";

export const questionsOutline: Outline = {
  name: "questions",
  exists: (study) => partsOf(study).families,
  exhibits: (study) => {
    const { hypotheses, tests, questions: asked, grid } = partsOf(study);
    return [
      ...when(tests && !hypotheses, table("strength")), // else on the page of the hypotheses
      ...when(asked, table("questions"), figure("questions-forest")),
      ...when(grid, figure("grid-matrix"), table("grid"), figure("grid-forest")),
    ];
  },
};
