import type { Finding } from "../../audit/findings.js";
import { element } from "../../document/table/element.js";
import { placesOf } from "../../outline/places.js";
import type { StudyDescription } from "../../study/study.js";
import type { AuditWords } from "./words.js";

/**
 * Findings as a list of sentences, each with its place and a link to where the report shows the same; a sentence where
 * there is none.
 */
export function auditFindings(findings: readonly Finding[], study: StudyDescription, texts: AuditWords): HTMLElement {
  if (findings.length === 0) return element("p", {}, texts.none);
  return element(
    "ul",
    { class: "findings" },
    ...findings.map((finding) => element("li", {}, ...parts(finding, study, texts))),
  );
}

function parts(finding: Finding, study: StudyDescription, texts: AuditWords): (Node | string)[] {
  const [place] = finding.places;
  const name = finding.places.length === 1 ? [element("b", {}, `${texts.place(place!)}.`), " "] : [];
  return [...name, texts.finding(finding), ...link(finding, study, texts)];
}

function link({ examples }: Finding, study: StudyDescription, texts: AuditWords): (Node | string)[] {
  const key = examples.find(({ shown }) => shown)?.shown?.exhibit;
  const place = placesOf(study, texts.addresses).find((candidate) => candidate.key === key);
  if (!place) return [];
  const label = `${texts[place.kind]} ${place.number}`;
  return [" (", element("a", { href: `./${place.page}.html#${place.id}` }, texts.toPlace(label)), ")"];
}
