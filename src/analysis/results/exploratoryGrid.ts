import type { Question, StudyDescription } from "../../study/study.js";

/** One cell of the grid: `from` is a dimension of an independent variable, `to` one of a dependent variable. */
export type GridCell = Pick<Question, "id" | "from" | "to">;

/** Every dimension of every independent variable with every dimension of every dependent one, row by row. */
export function exploratoryGrid({ variables }: Pick<StudyDescription, "variables">): GridCell[] {
  const dimensions = (role: "independent" | "dependent") =>
    variables
      .filter((variable) => variable.role === role)
      .flatMap((variable) => variable.dimensions.map(({ code }) => code));
  const columns = dimensions("dependent");
  return dimensions("independent").flatMap((from) => columns.map((to) => ({ id: `${from}-${to}`, from, to })));
}
