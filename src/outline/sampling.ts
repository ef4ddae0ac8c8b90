import { partsOf } from "../study/parts.js";
import { about, figure, type Outline, table, when } from "./outline.js";

export const samplingOutline: Outline = {
  name: "sampling",
  exhibits: (study) =>
    when(partsOf(study).population, table("allocation"), figure("required-sample"), table("margins")),
  sentences: { requirement: about("required-sample"), allocation: about("allocation"), precision: about("margins") },
};
