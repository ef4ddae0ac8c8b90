import { type Outline, table } from "./outline.js";

export const verificationOutline: Outline = { name: "verification", exhibits: () => [table("verification")] };
