import type { AuditEntry } from "../audit/entry.js";
import { withMisprints } from "../audit/withMisprints.js";
import { element } from "../document/table/element.js";
import type { PrintedRendering } from "../document/table/rendering.js";
import { placesOf } from "../outline/places.js";
import { isPrinted } from "../study/isPrinted.js";
import { differing } from "../study/parameters.js";
import type { StudyDescription } from "../study/study.js";
import { changeView, observeView } from "./address.js";
import type { LiveReport } from "./liveReport.js";
import type { MisprintWords } from "./misprintWords.js";

/** What a rendering takes up: nothing while the switch is off. */
export interface Marks {
  readonly printed?: PrintedRendering;
}

/** The switch that shows what was printed otherwise, and what it does to a page's tables and sentences. */
export interface PrintedMarks {
  readonly control: HTMLElement;
  /** For Framework's `Generators.observe`. */
  observe(notify: (marks: Marks) => void): () => void;
}

/**
 * Follows the address (`tercetak=1`). The entries that differ are loaded when the switch is first on, not before. A
 * study without a publication has no switch.
 *
 * @param address Of the JSON file with the entries that differ and have a place in the report.
 * @example const printed = printedMarks(live, study, FileAttachment("data/misprints.json").href, misprints);
 */
export function printedMarks(
  live: LiveReport,
  study: StudyDescription,
  address: string,
  texts: MisprintWords,
): PrintedMarks {
  const control = element("div", { class: "printed-switch" });
  if (!isPrinted(study)) return { control, observe: withoutMarks };
  const name = texts.addresses.views.printed;
  const box = element("input", { type: "checkbox" });
  const status = element("p", { role: "status" });
  control.append(element("label", {}, box, ` ${texts.show}`), status);
  box.addEventListener("change", () => changeView({ [name]: box.checked ? "1" : undefined }, "pushState"));
  const load = loadedOnce<readonly AuditEntry[]>(address);
  const say = statusOf(live, status, texts);
  const observe: PrintedMarks["observe"] = (notify) => {
    let newest = 0;
    return observeView(name, async (value) => {
      const asked = ++newest;
      box.checked = value === "1";
      say(box.checked ? texts.loading : "");
      notify({});
      if (!box.checked) return;
      const entries = await load().catch(() => undefined);
      if (asked !== newest) return;
      say(entries ? texts.shown(entries.length) : texts.failed);
      if (entries) notify({ printed: rendering(study, entries, texts) });
    });
  };
  return { control, observe };
}

function withoutMarks(notify: (marks: Marks) => void): () => void {
  notify({});
  return () => {};
}

/** Loads a file when first asked for; after a failure, again when next asked. */
function loadedOnce<T>(address: string): () => Promise<T> {
  let loading: Promise<T> | undefined;
  const load = async (): Promise<T> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  };
  return () => {
    loading ??= load();
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
}

/**
 * Says the state of the marks; while they are shown, also that other numbers stand beside them where a reader moved
 * parameters.
 */
function statusOf(live: LiveReport, status: HTMLElement, texts: MisprintWords): (text: string) => void {
  let said = "";
  let moved = false;
  const show = () => status.replaceChildren(said === "" || !moved ? said : `${said} ${texts.moved}`);
  live.observe(({ settings }) => {
    moved = differing(live.parameters, settings).length > 0;
    show();
  });
  return (text) => {
    said = text;
    show();
  };
}

function rendering(study: StudyDescription, entries: readonly AuditEntry[], texts: MisprintWords): PrintedRendering {
  const keys = new Map(placesOf(study, texts.addresses).map(({ id, key }) => [id, key]));
  const of = (key: string | undefined) => entries.filter(({ shown }) => shown !== undefined && shown.exhibit === key);
  const sentences = (key: string) =>
    of(key)
      .filter(({ shown }) => shown!.row === undefined)
      .map((entry) => element("span", { class: "misprint-note" }, texts.sentence(entry)));
  const notesIn = (tag: "span" | "div", listed: readonly string[]) => {
    const notes = listed.flatMap(sentences);
    return notes.length === 0 ? undefined : element(tag, { class: "misprinted" }, ...notes);
  };
  return {
    table: (id, table) => withMisprints(table, of(keys.get(id)), texts),
    sentences,
    notes: (listed) => notesIn("div", listed),
    noted: (sentence, listed) => {
      const notes = notesIn("span", listed);
      if (notes === undefined) return sentence;
      const both = document.createDocumentFragment();
      both.append(sentence, notes);
      return both;
    },
  };
}
