import type { StudyDescription } from "./study.js";

/**
 * Whether the study has a publication that it is audited against: `printed/` was among its input.
 *
 * @example isPrinted(loadStudy("data").study) // true
 */
export function isPrinted({ data }: Pick<StudyDescription, "data">): boolean {
  return data.files.some(({ path }) => path.startsWith("printed/"));
}
