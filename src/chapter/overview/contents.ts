import { element } from "../../document/table/element.js";
import { type Place, placesOf } from "../../outline/places.js";
import { inLanguage } from "../../study/inLanguage.js";
import type { StudyDescription } from "../../study/study.js";
import type { OverviewWords } from "./words.js";

/** The report's pages, each with links to its tables and figures by number. */
export function contents(study: StudyDescription, texts: OverviewWords, root: string): HTMLElement {
  const pages = new Map<string, Place[]>();
  for (const place of placesOf(study, texts.addresses))
    pages.set(place.page, [...(pages.get(place.page) ?? []), place]);
  return element(
    "ul",
    { class: "contents" },
    ...[...pages].map(([page, places]) => entry(study, page, places, texts, root)),
  );
}

function entry(
  study: StudyDescription,
  page: string,
  places: readonly Place[],
  texts: OverviewWords,
  root: string,
): HTMLElement {
  const { outline, code } = places[0]!;
  const variable = study.variables.find((known) => known.code === code);
  const name = variable ? inLanguage(variable.name, texts.language) : texts.page(outline.name);
  const links = inOrder(places).flatMap(({ id, kind, number }) => [
    " ",
    element("a", { href: `${root}${page}.html#${id}` }, `${texts[kind]} ${number}`),
  ]);
  return element("li", {}, element("a", { href: `${root}${page}.html` }, name), ":", ...links);
}

/** Tables, then figures, each by number: T2 before T10. */
function inOrder(places: readonly Place[]): Place[] {
  return [...places].sort(
    (a, b) => b.kind.localeCompare(a.kind) || a.number.localeCompare(b.number, "en", { numeric: true }),
  );
}
