import type { Results } from "../../analysis/results/analyse.js";
import type { AuditReport } from "../../audit/auditReport.js";
import { downloadLink } from "../../document/downloadLink.js";
import { framedFigure } from "../../document/figure/framedFigure.js";
import { stripLegend, strips } from "../../document/figure/strips.js";
import { paragraphs } from "../../document/paragraphs.js";
import { elementPiece } from "../../document/piece.js";
import { auditOutline } from "../../outline/audit.js";
import type { Section } from "../exhibit/section.js";
import { auditCounts } from "./auditCounts.js";
import { auditFigure } from "./auditFigure.js";
import { auditFindings } from "./auditFindings.js";
import { auditRemarks } from "./auditRemarks.js";
import type { AuditWords } from "./words.js";

/** What was printed against what the data give: by the study's own parameters, whatever the reader's. */
export const auditSection = {
  outline: auditOutline,
  reads: async (ask) => ({ own: await ask("results"), also: { report: await ask("auditReport") } }),
  facts: ({ also }) => also.report,
  sentences: {},
  exhibits: {},
  pieces: {
    headline: ({ facts, words }) =>
      elementPiece(
        "headline",
        paragraphs([words.headline(facts.all), words.selfChecked(facts.selfChecked, facts.withoutSelfChecked)]),
      ),
    counts: ({ facts, words }, rendering) => elementPiece("counts", auditCounts(facts, rendering, words)),
    consequential: ({ facts, study, words }) =>
      elementPiece("consequential", auditFindings(facts.findings.consequential, study, words)),
    others: ({ facts, study, words }) => elementPiece("others", auditFindings(facts.findings.others, study, words)),
    remarks: ({ facts, words }) => elementPiece("remarks", auditRemarks(facts.remarked, words)),
    places: ({ facts, study, words }, rendering) => {
      const figure = auditFigure(study, facts, words);
      return elementPiece(
        "places",
        framedFigure(figure, strips(figure.chart), [stripLegend(figure.chart.series)], rendering),
      );
    },
    files: (_, rendering) => [
      elementPiece("audit-csv", downloadLink("audit.csv", rendering)),
      elementPiece("audit-json", downloadLink("audit.json", rendering)),
    ],
  },
} satisfies Section<AuditWords, AuditReport, Results, { readonly report: AuditReport }>;
