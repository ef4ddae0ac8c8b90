import { type Outline, table } from "./outline.js";

export const verification: Outline = { name: "verification", exhibits: () => [table("verification")] };
