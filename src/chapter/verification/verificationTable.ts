import type { Comparison, Reference, Verification, VerifiedStatistic } from "../../analysis/results/verify.js";
import type { Column, Row, Table } from "../../document/table/table.js";
import { firstThat } from "../../study/lookups.js";
import type { StudyDescription } from "../../study/study.js";
import { explanation } from "../exhibit/explanation.js";
import { frame } from "../exhibit/frame.js";
import type { VerificationWords } from "./words.js";

/**
 * Every statistic with its variant, the files it was recomputed for, what made them, and the largest difference found.
 */
export function verificationTable(
  study: StudyDescription,
  { references, statistics }: Verification,
  texts: VerificationWords,
): Table {
  return {
    ...frame(study, "verification", texts),
    source: texts.source,
    caption: texts.caption,
    columns: columns(texts),
    rows: statistics.flatMap((verified): Row[] => [
      sectionRow(verified, texts),
      ...comparisonRows(verified, references, texts),
    ]),
    notes: [texts.differenceNote],
  };
}

function columns(texts: VerificationWords): Column[] {
  return [
    { key: "file", label: texts.file, format: { kind: "text" }, heading: true },
    { key: "largest", label: texts.largest, format: { kind: "number", digits: 1 } },
    { key: "tolerance", label: texts.tolerance, format: { kind: "number", digits: 0 } },
    { key: "values", label: texts.values, format: { kind: "integer" } },
    { key: "software", label: texts.software, format: { kind: "text" } },
    { key: "version", label: texts.version, format: { kind: "text" } },
  ];
}

function sectionRow({ statistic }: VerifiedStatistic, texts: VerificationWords): Row {
  const { name, variant } = texts.statistics[statistic];
  return { kind: "section", cells: { file: { value: `${name}: ${variant}`, href: explanation(statistic, texts) } } };
}

function comparisonRows(
  { statistic, comparisons }: VerifiedStatistic,
  references: readonly Reference[],
  texts: VerificationWords,
): Row[] {
  if (comparisons.length === 0)
    return [
      {
        kind: "plain",
        key: statistic,
        cells: { file: { value: null, note: texts.wholeNumbers, span: columns(texts).length } },
      },
    ];
  return comparisons.map((comparison) => {
    const reference = firstThat(references, comparison.file, ({ file }) => file === comparison.file);
    return {
      kind: "plain",
      key: `${statistic}/${fileName(comparison)}`,
      cells: comparisonCells(comparison, reference, texts),
    };
  });
}

function comparisonCells(
  comparison: Comparison,
  { software, version }: Reference,
  texts: VerificationWords,
): Row["cells"] {
  return {
    file: { value: fileName(comparison) },
    software: { value: software },
    version: { value: version },
    values: { value: comparison.values },
    largest: { value: comparison.largest, text: texts.difference(comparison.largest) },
    tolerance: { value: comparison.tolerance, text: texts.limit(comparison.tolerance) },
  };
}

function fileName({ file }: Comparison): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
