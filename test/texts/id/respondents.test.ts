import { expect, it } from "vitest";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { strataComposition } from "../../../src/chapter/respondents/strataComposition.js";
import { respondents } from "../../../src/texts/id/respondents.js";
import { studyOf } from "../../studyOf.js";

const stratum = { id: "Kelas" };
const likeness = (...members: readonly number[]) => {
  const strata = members.map((count, i) => ({ name: `K${i + 1}`, members: count, respondents: 1 }));
  const rows = members.map(() => [1, 2]);
  return respondents
    .strata(stratum, strataComposition(analyse(studyOf(rows, { strata }))))
    .split("orang (33,33%). ")[1];
};

it("shares of strata are the same as the population's only where they are, not where they round to it", () => {
  expect(likeness(7, 7, 7)).toBe("Bagian setiap kelas di antara responden sama dengan bagiannya dalam populasi.");
  expect(likeness(70_000, 70_000, 70_001)).toBe(
    "Bagian setiap kelas di antara responden berbeda kurang dari 0,01 poin persentase dari bagiannya dalam populasi.",
  );
  expect(likeness(7, 7, 8)).toBe(
    "Bagian setiap kelas di antara responden berbeda paling banyak 3,03 poin persentase dari bagiannya dalam populasi, yaitu pada K3 (33,33% dibandingkan dengan 36,36%).",
  );
});
