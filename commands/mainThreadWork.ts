/** What a page's own thread did, in milliseconds of processor time, so that a busy machine counts for little. */
export interface Work {
  readonly scripts: number;
  readonly layout: number;
  /** Everything, paint and the browser's own bookkeeping too. */
  readonly all: number;
}

/** The events of Chrome's trace that are read here. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** Categories that the trace needs. */
export const TRACED = ["toplevel", "devtools.timeline"];

const SCRIPTS = [
  "FunctionCall",
  "RunMicrotasks",
  "EventDispatch",
  "FireAnimationFrame",
  "TimerFire",
  "MinorGC",
  "MajorGC",
  "v8.callFunction",
];
const LAYOUT = ["Layout", "UpdateLayoutTree"];

/**
 * Sums a trace's work on the page's own thread: of the threads that render pages, the one with most of it.
 *
 * @param trace JSON as Chrome writes it.
 */
export function mainThreadWork(trace: string): Work {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const works = threads.map(({ pid, tid }) =>
    workOf(traceEvents.filter((event) => event.ph === "X" && event.pid === pid && event.tid === tid)),
  );
  return works.reduce((most, work) => (work.all > most.all ? work : most));
}

/** An event holds those that start before it ends: of each, only what those inside it did not do counts as its own. */
function workOf(events: readonly TraceEvent[]): Work {
  const own = { scripts: 0, layout: 0, all: 0 };
  const open: { readonly end: number; readonly kind: keyof Work }[] = [];
  for (const { name, ts, dur = 0, tdur = 0 } of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    while (open.length > 0 && open.at(-1)!.end <= ts) open.pop();
    const outer = open.at(-1)?.kind;
    const kind = SCRIPTS.includes(name) ? "scripts" : LAYOUT.includes(name) ? "layout" : (outer ?? "all");
    if (outer === undefined) own.all += tdur / 1000;
    if (kind !== outer) {
      if (kind !== "all") own[kind] += tdur / 1000;
      if (outer !== undefined && outer !== "all") own[outer] -= tdur / 1000;
    }
    open.push({ end: ts + dur, kind });
  }
  return own;
}
