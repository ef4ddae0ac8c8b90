import { isPrinted } from "../study/isPrinted.js";
import type { Outline } from "./outline.js";

export const auditOutline: Outline = { name: "audit", exists: isPrinted };
