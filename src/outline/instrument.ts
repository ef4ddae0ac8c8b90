import { about, figure, type Outline, table, when } from "./outline.js";

export const instrumentOutline: Outline = {
  name: "instrument",
  exhibits: ({ pilot }) => [
    ...when(pilot !== undefined, table("pilot-validity")),
    table("validity"),
    figure("validity-chart"),
    ...when(pilot !== undefined, table("pilot-reliability")),
    table("reliability"),
    table("alpha-if-deleted"),
  ],
  sentences: {
    pilotValidity: about("pilot-validity"),
    answersValidity: about("validity", "validity-chart"),
    pilotReliability: about("pilot-reliability"),
    answersReliability: about("reliability"),
  },
};
