import { about, type Outline, table } from "./outline.js";

export const summaryOutline: Outline = {
  name: "summary",
  exhibits: () => [table("categories")],
  sentences: { variables: about("categories") },
};
