import type { StudyDescription, Words } from "./study.js";

/** The name of the variable or dimension that a hypothesis gives by its code. */
export function scaleName({ variables }: StudyDescription, code: string): Words {
  return variables.flatMap((variable) => [variable, ...variable.dimensions]).find((scale) => scale.code === code)!.name;
}
