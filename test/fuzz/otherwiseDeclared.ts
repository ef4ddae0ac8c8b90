import { parse } from "yaml";
import type { Study } from "../../src/study/study.js";
import { visibleTexts } from "../../src/study/visibleText.js";

/** Keys of study.yaml that become columns of the responses, and no part of the study. */
const USED_UP = ["headings", "characteristics", "pilot"];

/**
 * What a study says otherwise than study.yaml does when read as plain values: keys lost or added, texts and numbers
 * changed. Characters that would act unseen count as the code points that a study shows in their place.
 */
export function otherwiseDeclared(text: string, study: Study): string[] {
  const declared = leaves(visibleTexts(parse(text, (_, value) => (typeof value === "string" ? value.trim() : value)))); // as the loader trims
  const read = leaves(study);
  return [...declared].flatMap(([path, value]) => {
    if (USED_UP.some((key) => path.startsWith(`/${key}/`))) return [];
    return read.get(path) === value ? [] : [`${path}: ${read.get(path)} instead of ${value}`];
  });
}

/** Every value that is no map or list, as trimmed text, by its path; the options of a scale in ascending order. */
function leaves(value: unknown, path = ""): Map<string, string> {
  if (typeof value !== "object" || value === null) return new Map([[path, String(value).trim()]]);
  const sorted =
    path === "/scale/options"
      ? (value as { value: number }[]).toSorted((a, b) => a.value - b.value)
      : (value as Record<string, unknown>);
  return new Map(Object.entries(sorted).flatMap(([key, part]) => [...leaves(part, `${path}/${key}`)]));
}
