import type { Results } from "../../analysis/results/analyse.js";
import type { Cell, Column, Table } from "../../document/table/table.js";
import { percentOf } from "../../statistics/percentOf.js";
import { inLanguage } from "../../study/inLanguage.js";
import { explanation } from "../exhibit/explanation.js";
import { frame } from "../exhibit/frame.js";
import { compositionTable } from "./compositionTable.js";
import type { StrataComposition } from "./strataComposition.js";
import type { RespondentsWords } from "./words.js";

/** Respondents of every stratum with their percentage, beside the stratum's part of the population. */
export function strataTable({ study }: Results, strata: StrataComposition, texts: RespondentsWords): Table {
  const of = inLanguage(study.sampling.stratum, texts.language);
  const table = compositionTable({ ...frame(study, "strata", texts), caption: texts.caption(of), of }, strata, texts);
  const { groups, population } = strata;
  const beside = [
    ...groups.map(({ members, percentOfPopulation }) => populationCells(members, percentOfPopulation)),
    populationCells(population, percentOf(population, population)),
  ];
  return {
    ...table,
    columns: [...underRespondents(table.columns, texts), ...populationColumns(texts)],
    rows: table.rows.map((row, i) => ({ ...row, cells: { ...row.cells, ...beside[i]! } })),
  };
}

function underRespondents([name, ...counts]: readonly Column[], texts: RespondentsWords): Column[] {
  return [name!, ...counts.map((column) => ({ ...column, group: texts.respondents }))];
}

function populationColumns(texts: RespondentsWords): Column[] {
  const group = texts.population;
  return [
    { key: "members", label: texts.members, group, format: { kind: "integer" } },
    {
      key: "percentOfPopulation",
      label: texts.percentage,
      href: explanation("frequency", texts),
      group,
      format: { kind: "percent", digits: 2 },
    },
  ];
}

function populationCells(members: number, percent: number): Record<string, Cell> {
  return { members: { value: members }, percentOfPopulation: { value: percent } };
}
