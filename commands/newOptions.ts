import { parseArgs } from "node:util";
import { isCode } from "../loaders/code.js";
import type { NewStudy, NewVariable } from "./studySkeleton.js";

const USAGE = `npm run new -- DIR --title "Title" --scale 5 --variables "X=Name of one, Y=Name of another" [--items 5]`;

/**
 * Reads what `new` is told: the folder, and what the study is made of. A scale is its number of options from 1 on (5),
 * or its lowest and highest value (0-10). A variable is its code and its name; where only a name is given, its code is
 * V and its place.
 *
 * @throws Error that says what is wrong and how it is called.
 * @example newOptions(["my-study", "--title", "A", "--scale", "0-10", "--variables", "X=Service"]).study.values.length // 11
 */
export function newOptions(args: readonly string[]): {
  readonly folder: string;
  readonly study: Pick<NewStudy, "title" | "values" | "variables" | "items">;
} {
  const text = { type: "string" } as const;
  const { positionals, values } = parseArgs({
    args: [...args],
    options: { title: text, scale: text, variables: text, items: { ...text, default: "5" } },
    allowPositionals: true,
  });
  const [folder, ...others] = positionals;
  const { title = "", scale = "", variables = "", items } = values;
  if (folder === undefined || others.length > 0)
    throw new Error(`new takes one folder, and got ${positionals.length}. ${USAGE}`);
  for (const [name, value] of Object.entries({ title, scale, variables }))
    if (value.trim() === "") throw new Error(`--${name} is missing. ${USAGE}`);
  return {
    folder,
    study: { title, values: scaleValues(scale), variables: variablesOf(variables), items: itemCount(items) },
  };
}

function scaleValues(text: string): number[] {
  const [, first, last] = /^(?:(-?\d{1,4})-)?(\d{1,4})$/.exec(text.trim()) ?? [];
  const lowest = Number(first ?? 1);
  const count = Number(last) - lowest + 1;
  if (!(count >= 2 && count <= 11)) throw new Error(`--scale ${text}: a scale has 2 to 11 options, as in 5 or 0-10.`);
  return Array.from({ length: count }, (_, i) => lowest + i);
}

function variablesOf(text: string): NewVariable[] {
  const variables = text.split(",").map((part, i) => {
    const [code, name] = part.includes("=")
      ? [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]
      : [`V${i + 1}`, part];
    return { code: code.trim(), name: name.trim() };
  });
  for (const [i, { code, name }] of variables.entries()) {
    if (name === "") throw new Error(`--variables: variable ${i + 1} has no name.`);
    if (!isCode(code) || code.includes("."))
      throw new Error(`--variables: "${code}" is no code; a code is letters and digits.`);
    const twin = variables.findIndex((other) => other.code.toLowerCase() === code.toLowerCase());
    if (twin < i) throw new Error(`--variables: the code ${code} is there twice.`);
  }
  return variables;
}

function itemCount(text: string): number {
  const count = Number(text);
  if (!/^\d{1,3}$/.test(text) || count < 1) throw new Error(`--items ${text}: each variable has 1 item or more.`);
  return count;
}
