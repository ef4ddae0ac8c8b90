import { frame } from "./frame.js";
import { misprints } from "./misprints.js";

/** The words around what a page says of its section, where a publication may have printed something else. */
export const printedFrame = { ...frame, misprints };
