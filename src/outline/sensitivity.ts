import { figure, type Outline, table } from "./outline.js";

export const sensitivityOutline: Outline = {
  name: "sensitivity",
  exhibits: () => [figure("sensitivity-chart"), table("sensitivity")],
};
