/** What a claim says, parsed: a formula over the results document and over other printed rows. */
export type Expression = Constant | Path | Call | Operation | Choice;

interface Part {
  /** The same for formulas that say the same: printed rows find each other by it. */
  readonly key: string;
}

export interface Constant extends Part {
  readonly kind: "constant";
  readonly value: number | string;
}

/** Names that lead into the results document: of properties, and of entries of its lists. */
export interface Path extends Part {
  readonly kind: "path";
  readonly path: readonly string[];
}

export interface Call extends Part {
  readonly kind: "call";
  readonly name: string;
  readonly parts: readonly Expression[];
}

export const OPERATORS = ["+", "-", "*", "/", "<", ">", "<=", ">=", "=="] as const;
export type Operator = (typeof OPERATORS)[number];

export interface Operation extends Part {
  readonly kind: "operation";
  readonly operator: Operator;
  readonly parts: readonly [Expression, Expression];
}

/** `test ? yes : no` */
export interface Choice extends Part {
  readonly kind: "choice";
  readonly parts: readonly [Expression, Expression, Expression];
}

export function constant(value: number | string): Constant {
  return { kind: "constant", value, key: JSON.stringify(value) };
}

export function path(names: readonly string[]): Path {
  return { kind: "path", path: names, key: names.map((name) => name.replaceAll("/", "//")).join("/") };
}

export function call(name: string, parts: readonly Expression[]): Call {
  return { kind: "call", name, parts, key: `${name}(${keys(parts)})` };
}

export function operation(operator: Operator, parts: readonly [Expression, Expression]): Operation {
  return { kind: "operation", operator, parts, key: `(${parts[0].key} ${operator} ${parts[1].key})` };
}

export function choice(parts: readonly [Expression, Expression, Expression]): Choice {
  return { kind: "choice", parts, key: `(${parts[0].key} ? ${parts[1].key} : ${parts[2].key})` };
}

/** The formulas that a formula is made of, itself first. */
export function within(expression: Expression): Expression[] {
  return [expression, ...partsOf(expression).flatMap(within)];
}

/** The formula with every path in it replaced. */
export function mapPaths(expression: Expression, change: (names: readonly string[]) => readonly string[]): Expression {
  const mapped = (part: Expression) => mapPaths(part, change);
  switch (expression.kind) {
    case "constant":
      return expression;
    case "path":
      return path(change(expression.path));
    case "call":
      return call(expression.name, expression.parts.map(mapped));
    case "operation":
      return operation(expression.operator, [mapped(expression.parts[0]), mapped(expression.parts[1])]);
    case "choice":
      return choice([mapped(expression.parts[0]), mapped(expression.parts[1]), mapped(expression.parts[2])]);
  }
}

function partsOf(expression: Expression): readonly Expression[] {
  return "parts" in expression ? expression.parts : [];
}

const keys = (parts: readonly Expression[]) => parts.map(({ key }) => key).join(", ");
