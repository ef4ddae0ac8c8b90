/**
 * The expressions of a text's `${…}`, in order. Braces inside an expression's strings, templates and objects do not end
 * it.
 *
 * @example expressions("Dari ${n} orang, ${f(`${x}`)}") // ["n", "f(`${x}`)"]
 */
export function expressions(text: string): string[] {
  const found: string[] = [];
  for (let start = text.indexOf("${"); start >= 0; start = text.indexOf("${", start)) {
    const end = endOfBraces(text, start + 2);
    if (end < 0) break;
    found.push(text.slice(start + 2, end));
    start = end + 1;
  }
  return found;
}

/** Index of the `}` that closes what is open before `from`; -1 if none does. */
function endOfBraces(text: string, from: number): number {
  for (let i = from; i >= 0 && i < text.length; i++) {
    const character = text[i]!;
    if (character === "}") return i;
    if (character === "{") i = endOfBraces(text, i + 1);
    else if (character === "`") i = endOfTemplate(text, i + 1);
    else if (character === '"' || character === "'") i = endOfString(text, i + 1, character);
    if (i < 0) return -1;
  }
  return -1;
}

function endOfTemplate(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === "`") return i;
    else if (text.startsWith("${", i)) i = endOfBraces(text, i + 2);
    if (i < 0) return -1;
  }
  return -1;
}

function endOfString(text: string, from: number, quote: string): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === quote) return i;
  }
  return -1;
}
