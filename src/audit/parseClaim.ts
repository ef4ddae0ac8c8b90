import jsep from "jsep";
import { ClaimFault } from "./claimFault.js";
import { call, choice, constant, type Expression, OPERATORS, type Operator, operation, path } from "./expression.js";

/**
 * Reads a claim: numbers, texts, paths, calls, + - * /, comparisons and `test ? yes : no`.
 *
 * @throws ClaimFault where it cannot be read
 * @example parseClaim("percent(items.A1.counts.P5, respondents.n)")
 */
export function parseClaim(text: string): Expression {
  let parsed: jsep.Expression;
  try {
    parsed = jsep(text);
  } catch (error) {
    throw new ClaimFault("syntax", (error as Error).message);
  }
  return expressionOf(parsed as jsep.CoreExpression);
}

function expressionOf(node: jsep.CoreExpression): Expression {
  const of = (part: jsep.Expression) => expressionOf(part as jsep.CoreExpression);
  switch (node.type) {
    case "Literal":
      if (typeof node.value === "number" || typeof node.value === "string") return constant(node.value);
      break;
    case "Identifier":
    case "MemberExpression":
      return path(namesOf(node));
    case "CallExpression":
      if (node.callee.type === "Identifier") return call(String(node.callee["name"]), node.arguments.map(of));
      break;
    case "UnaryExpression":
      if (node.operator === "-") return operation("-", [constant(0), of(node.argument)]);
      break;
    case "BinaryExpression":
      if (OPERATORS.includes(node.operator as Operator))
        return operation(node.operator as Operator, [of(node.left), of(node.right)]);
      break;
    case "ConditionalExpression":
      return choice([of(node.test), of(node.consequent), of(node.alternate)]);
  }
  throw new ClaimFault("syntax", node.type);
}

/** `a.b["c"].d` */
function namesOf(node: jsep.CoreExpression): string[] {
  if (node.type === "Identifier") return [node.name];
  if (node.type !== "MemberExpression") throw new ClaimFault("syntax", node.type);
  const property = node.property as jsep.CoreExpression;
  if (!node.computed && property.type === "Identifier")
    return [...namesOf(node.object as jsep.CoreExpression), property.name];
  if (property.type === "Literal" && (typeof property.value === "string" || typeof property.value === "number"))
    return [...namesOf(node.object as jsep.CoreExpression), String(property.value)];
  throw new ClaimFault("syntax", property.type);
}
