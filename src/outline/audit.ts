import { isPrinted } from "../study/isPrinted.js";
import type { Outline } from "./outline.js";

export const audit: Outline = { name: "audit", exists: isPrinted };
