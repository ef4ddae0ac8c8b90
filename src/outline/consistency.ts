import { figure, type Outline, table } from "./outline.js";

export const consistencyOutline: Outline = {
  name: "consistency",
  exhibits: ({ variables }) => [
    table("consistency"),
    table("item-deletion"),
    ...variables.map(({ code }) => figure(`inter-item/${code}`)),
  ],
};
