import type { Remarked } from "../../audit/remarked.js";
import { element } from "../../document/table/element.js";
import type { AuditWords } from "./words.js";

/** What is remarked of printed numbers that need not differ, as a list of sentences; a sentence where there is none. */
export function auditRemarks(remarked: readonly Remarked[], texts: AuditWords): HTMLElement {
  if (remarked.length === 0) return element("p", {}, texts.none);
  return element("ul", { class: "findings" }, ...remarked.map((one) => element("li", {}, texts.remarked(one))));
}
