import type { StudyDescription, Words } from "../../study/study.js";

/** The name of the variable that a hypothesis gives by its code. */
export function variableName({ variables }: StudyDescription, code: string): Words {
  return variables.find((variable) => variable.code === code)!.name;
}
