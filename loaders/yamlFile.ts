import { isCollection, isNode, LineCounter, type Node, parseDocument } from "yaml";
import { problemWords } from "../src/texts/language.js";
import type { ProblemPlace, ProblemWording } from "../src/texts/words/problemWords.js";
import type { InputFile } from "./files/inputFolder.js";
import type { Problems } from "./problem.js";

/** The way to a value in a YAML file: keys of maps and positions in lists. */
export type KeyPath = readonly (string | number)[];

export interface YamlFile {
  /** The file's content as plain values. */
  readonly value: unknown;
  /** Where the value at that path stands; where nothing stands, its nearest parent. */
  place(path: KeyPath): ProblemPlace;
  /**
   * Reports an error of the value at that path, at the line and column where it stands; where nothing stands, at its
   * nearest parent.
   */
  error(path: KeyPath, wording: ProblemWording): void;
}

/**
 * Parses a YAML file, keeping where its values stand.
 *
 * @returns undefined where it is not YAML
 * @example
 * yamlFile({ path: "study.yaml", text: "year: 2016\n" }, problems)?.value; // { year: 2016 }
 */
export function yamlFile(file: InputFile, problems: Problems): YamlFile | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter, prettyErrors: false, logLevel: "error" });
  const placeAt = (offset: number): ProblemPlace => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: file.path, line, column: col };
  };
  // A warning means that a value is not what it says it is, by a tag that nothing knows.
  const faults = [...document.errors, ...document.warnings];
  for (const { pos, message } of faults) problems.error(placeAt(pos[0]), problemWords.yaml(message));
  if (faults.length > 0) return undefined;
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // An alias of nothing, or so many that they would fill the memory.
    problems.error({ file: file.path }, problemWords.yaml((error as Error).message));
    return undefined;
  }
  const place = (path: KeyPath) => placeAt(offsetOf(document.contents, path));
  return {
    value,
    place,
    error: (path, wording) => problems.error(place(path), wording),
  };
}

/** Where the value at that path begins; where there is none, where its nearest parent begins. */
function offsetOf(contents: Node | null, path: KeyPath): number {
  let offset = 0;
  let node: unknown = contents;
  for (const key of path) {
    if (!isCollection(node)) break;
    node = node.get(key, true);
    if (isNode(node) && node.range) offset = node.range[0];
  }
  return offset;
}

/**
 * A path in words: its keys alone, since the line says which entry of a list is meant. A key of nothing was written
 * `null`.
 *
 * @example
 * keyName(["bandSets", 0, "code"]); // "bandSets.code"
 */
export function keyName(path: KeyPath): string {
  return path
    .filter((key) => typeof key === "string")
    .map((key) => key || "null")
    .join(".");
}
