/** A piece of a formula; a string is a name, an operator or a written number, told apart by its characters. */
export type FormulaPart = MathMLElement | string;

/**
 * A formula on a line of its own, as MathML that browsers draw and read out. Numbers are given as they are to be read,
 * in the locale of the page.
 *
 * @example formula("n", "=", fraction("16.806", row("1", "+", "16.806", "×", power("0,1", "2"))), "=", "99,41")
 */
export function formula(...terms: readonly FormulaPart[]): MathMLElement {
  const math = mathElement("math", terms);
  math.setAttribute("display", "block");
  math.setAttribute("tabindex", "0"); // one wider than the screen scrolls, by keyboard too
  return math;
}

/**
 * Terms side by side, taken as one.
 *
 * @example row("1", "+", "N")
 */
export function row(...terms: readonly FormulaPart[]): MathMLElement {
  return mathElement("mrow", terms);
}

/**
 * One term over another.
 *
 * @example fraction("N", row("1", "+", "N"))
 */
export function fraction(numerator: FormulaPart, denominator: FormulaPart): MathMLElement {
  return mathElement("mfrac", [numerator, denominator]);
}

/**
 * A term raised to another.
 *
 * @example power("e", "2")
 */
export function power(base: FormulaPart, exponent: FormulaPart): MathMLElement {
  return mathElement("msup", [base, exponent]);
}

/**
 * A term with an index below it.
 *
 * @example index("n", "h")
 */
export function index(base: FormulaPart, below: FormulaPart): MathMLElement {
  return mathElement("msub", [base, below]);
}

/**
 * A term below and a power above: `index` and `power` of one base.
 *
 * @example indexedPower("s", "i", "2")
 */
export function indexedPower(base: FormulaPart, below: FormulaPart, exponent: FormulaPart): MathMLElement {
  return mathElement("msubsup", [base, below, exponent]);
}

/**
 * The square root of terms.
 *
 * @example root(fraction(row("p", "(", "1", "−", "p", ")"), "n"))
 */
export function root(...terms: readonly FormulaPart[]): MathMLElement {
  return mathElement("msqrt", terms);
}

/**
 * Terms between parentheses that grow with them.
 *
 * @example parentheses("1", "−", fraction("n", "N"))
 */
export function parentheses(...terms: readonly FormulaPart[]): MathMLElement {
  return row("(", ...terms, ")");
}

/**
 * The sum over a letter.
 *
 * @example sum(row("i", "=", "1"), "k", indexedPower("s", "i", "2"))
 */
export function sum(from: FormulaPart, to: FormulaPart, of: FormulaPart): MathMLElement {
  return row(mathElement("munderover", ["∑", from, to]), of);
}

/**
 * Words within a formula.
 *
 * @example text("r hitung")
 */
export function text(words: string): MathMLElement {
  return leaf("mtext", words);
}

function mathElement(name: string, children: readonly FormulaPart[]): MathMLElement {
  const made = document.createElementNS("http://www.w3.org/1998/Math/MathML", name) as MathMLElement;
  made.append(...children.map((child) => (typeof child === "string" ? token(child) : child)));
  return made;
}

function token(written: string): MathMLElement {
  if (/^[−±-]?\d/.test(written)) return leaf("mn", written);
  return leaf(/\p{L}/u.test(written) ? "mi" : "mo", written);
}

function leaf(name: "mn" | "mi" | "mo" | "mtext", written: string): MathMLElement {
  const made = mathElement(name, []);
  made.textContent = written;
  return made;
}
