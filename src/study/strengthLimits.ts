import type { StudyDescription } from "./study.js";

/** Coefficients at which the study's word for the strength changes, of either sign. */
export function strengthLimits({ bands }: StudyDescription["strength"]): number[] {
  return bands.flatMap((band) => {
    const limit = "at" in band ? band.at : band.from;
    return [limit, -limit];
  });
}
