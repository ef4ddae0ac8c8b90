import { addresses } from "./addresses.js";
import { documentWords } from "./document.js";
import { parameterWords } from "./parameters.js";

/** The words around what a page says of its section. */
export const frame = { addresses, document: documentWords, parameters: parameterWords };
