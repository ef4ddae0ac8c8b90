import { about, type Outline, table } from "./outline.js";

export const summary: Outline = {
  name: "summary",
  exhibits: () => [table("categories")],
  sentences: { variables: about("categories") },
};
