/** What a page's own thread did, in milliseconds of processor time, so that a busy machine counts for little. */
export interface Work {
  readonly scripts: number;
  readonly layout: number;
  /** Everything, paint and the browser's own bookkeeping too. */
  readonly all: number;
}

/** The work of several changes that a worker was asked about. */
export interface ChangesWork {
  /** From each click to the end of the frame that paints what the worker replied. */
  readonly shown: Work;
  /** All of the trace, with what the page did after that frame. */
  readonly total: Work;
  /** The longest that the page did anything at one go. */
  readonly longest: number;
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
  readonly args: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/** What the thread did at one go. */
interface Task {
  /** Names of the events in it; of an event that a handler is told of, its type. */
  readonly names: Set<string>;
  readonly work: Work;
}

/** Categories that the trace needs. */
export const TRACED = ["toplevel", "devtools.timeline"];

const SCRIPTS = [
  "FunctionCall",
  "RunMicrotasks",
  "EventDispatch",
  "FireAnimationFrame",
  "FireIdleCallback",
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
 * @throws Error if a change was never shown.
 */
export function mainThreadWork(trace: string): ChangesWork {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const works = threads.map(({ pid, tid }) => {
    const tasks = tasksOf(traceEvents.filter((event) => event.ph === "X" && event.pid === pid && event.tid === tid));
    return { tasks, total: sum(tasks) };
  });
  const { tasks, total } = works.reduce((most, work) => (work.total.all > most.total.all ? work : most));
  return { shown: sum(untilShown(tasks)), total, longest: Math.max(...tasks.map((task) => task.work.all)) };
}

/** The tasks from each click to the frame after the reply to it. */
function untilShown(tasks: readonly Task[]): Task[] {
  const until: Task[] = [];
  let awaited: readonly string[] = [];
  for (const task of tasks) {
    if (task.names.has("click")) awaited = ["HandlePostMessage", "FireAnimationFrame"];
    if (awaited.length > 0) until.push(task);
    if (task.names.has(awaited[0]!)) awaited = awaited.slice(1);
  }
  if (awaited.length > 0) throw new Error(`After a change the trace has no ${awaited[0]}.`);
  return until;
}

/** An event holds those that start before it ends: of each, only what those inside it did not do counts as its own. */
function tasksOf(events: readonly TraceEvent[]): Task[] {
  const tasks: { readonly names: Set<string>; readonly work: { scripts: number; layout: number; all: number } }[] = [];
  const open: { readonly end: number; readonly kind: keyof Work }[] = [];
  for (const { name, args, ts, dur = 0, tdur = 0 } of [...events].sort(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  )) {
    while (open.length > 0 && open.at(-1)!.end <= ts) open.pop();
    const outer = open.at(-1)?.kind;
    const kind = SCRIPTS.includes(name) ? "scripts" : LAYOUT.includes(name) ? "layout" : (outer ?? "all");
    if (outer === undefined) tasks.push({ names: new Set(), work: { scripts: 0, layout: 0, all: tdur / 1000 } });
    const { names, work } = tasks.at(-1)!;
    names.add(args.data?.type ?? name);
    if (kind !== outer) {
      if (kind !== "all") work[kind] += tdur / 1000;
      if (outer !== undefined && outer !== "all") work[outer] -= tdur / 1000;
    }
    open.push({ end: ts + dur, kind });
  }
  return tasks;
}

function sum(tasks: readonly Task[]): Work {
  const of = (kind: keyof Work) => tasks.reduce((all, { work }) => all + work[kind], 0);
  return { scripts: of("scripts"), layout: of("layout"), all: of("all") };
}
