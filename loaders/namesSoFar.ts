/** Fewer rows do not tell what names of respondents look like. */
const TELLING = 2;

/** Fewer names do not tell of what they are made. */
const FORMED = 5;

const hasDigit = (text: string) => /\d/.test(text);

/** What the names of rows have in common. */
export interface NamesSoFar {
  add(name: string): void;
  /** Whether each is a whole number, and there are enough of them to tell. */
  allWhole(): boolean;
  /** Adds a whole number to such, without a look at it. */
  addWhole(): void;
  /** Whether each has a digit. */
  allNumbers(): boolean;
  /** Whether a name is unlike all before it: no number where each has one, nothing where each is a word of its own. */
  isOdd(name: string): boolean;
  /** Whether a name has a digit and is made otherwise than all before it, which are made alike. */
  isStrange(name: string): boolean;
  /** Whether another name is made like one before it. */
  isLike(name: string): boolean;
}

/**
 * Remembers what names of rows have in common, without the names themselves where they have digits.
 *
 * @example
 * const names = namesSoFar();
 * names.add("1");
 * names.add("2");
 * names.isOdd("Ket."); // true
 */
export function namesSoFar(): NamesSoFar {
  let count = 0;
  let numbers = true;
  let words: Set<string> | undefined = new Set(); // those without a digit; none any more once one is empty or repeats
  const forms = new Set<string>();
  return {
    add(name) {
      count += 1;
      if (forms.size < FORMED) forms.add(form(name));
      if (hasDigit(name)) return;
      numbers = false;
      if (name === "" || words?.has(name)) words = undefined;
      else words?.add(name);
    },
    allWhole: () => numbers && count >= FORMED && forms.size === 1 && forms.has("9"),
    addWhole() {
      count += 1;
    },
    allNumbers: () => numbers && count >= TELLING,
    isOdd: (name) => count >= TELLING && !hasDigit(name) && (numbers || (name === "" && words !== undefined)),
    isStrange: (name) => count >= FORMED && numbers && forms.size === 1 && !forms.has(form(name)),
    isLike: (name) => hasDigit(name) && forms.has(form(name)),
  };
}

/**
 * Of what a name is made: letters, digits, and the signs between them. Most names are numbers, and a million of them
 * take a while.
 */
function form(name: string): string {
  return /^\d+$/.test(name) ? "9" : name.replaceAll(/\p{L}+/gu, "a").replaceAll(/\d+/g, "9");
}
