import { partsOf } from "../study/parts.js";
import { about, figure, type Outline, table, when } from "./outline.js";

export const respondentsOutline: Outline = {
  name: "respondents",
  exhibits: (study) => [
    ...when(partsOf(study).population, table("strata"), figure("strata-chart")),
    ...study.profile.map(({ code }) => figure(`profile/${code}`)),
  ],
  sentences: { strata: about("strata", "strata-chart") },
};
