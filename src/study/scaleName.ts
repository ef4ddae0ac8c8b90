import { byCode } from "./lookups.js";
import type { StudyDescription, Words } from "./study.js";

/** The name of the variable or dimension that a hypothesis gives by its code. */
export function scaleName({ variables }: StudyDescription, code: string): Words {
  const scales = variables.flatMap((variable) => [variable, ...variable.dimensions]);
  return byCode<Pick<(typeof scales)[number], "code" | "name">>(scales, code).name;
}
