import type { Results } from "../../analysis/results/analyse.js";
import type { Verification } from "../../analysis/results/verify.js";
import { tableElement } from "../../document/table/tableElement.js";
import { verificationOutline } from "../../outline/verification.js";
import { exhibited, type Section } from "../exhibit/section.js";
import { type VerificationReading, verificationReading } from "./verificationReading.js";
import { verificationTable } from "./verificationTable.js";
import type { VerificationWords } from "./words.js";

/** Every statistic against what other software makes of the same data. */
export const verificationSection = {
  outline: verificationOutline,
  reads: async (ask) => ({ own: await ask("results"), also: { verification: await ask("verification") } }),
  facts: ({ also }) => verificationReading(also.verification),
  sentences: {
    summary: ({ facts, words }) => words.summary(facts),
    extremes: ({ facts, words }) => words.extremes(facts),
  },
  exhibits: {
    verification: exhibited(tableElement, ({ study, also, words }) =>
      verificationTable(study, also.verification, words),
    ),
  },
  pieces: {},
} satisfies Section<VerificationWords, VerificationReading, Results, { readonly verification: Verification }>;
