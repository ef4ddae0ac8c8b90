import { describe, expect, test } from "vitest";
import { mainThreadWork } from "../../commands/mainThreadWork.js";

const thread = (tid: number) => ({
  name: "thread_name",
  ph: "M",
  pid: 1,
  tid,
  ts: 0,
  args: { name: "CrRendererMain" },
});
/** An event from a time on, in milliseconds, which took so much of wall clock and of the processor. */
const event = (name: string, from: number, dur: number, tdur: number, type?: string, tid = 1) => ({
  name,
  ph: "X",
  pid: 1,
  tid,
  ts: from * 1000,
  dur: dur * 1000,
  tdur: tdur * 1000,
  args: type === undefined ? {} : { data: { type } },
});
const work = (...events: readonly object[]) =>
  mainThreadWork(JSON.stringify({ traceEvents: [thread(1), thread(2), ...events] }));

const CHANGE = [
  event("RunTask", 0, 10, 8),
  event("EventDispatch", 1, 6, 5, "click"),
  event("Layout", 2, 2, 2), // within the handler
  event("RunTask", 20, 5, 4),
  event("HandlePostMessage", 21, 3, 3),
  event("RunTask", 30, 5, 3),
  event("FireAnimationFrame", 31, 2, 1),
  event("RunTask", 40, 20, 20), // after the frame
];

describe("the work of a page's own thread", () => {
  test("is what it did from a click to the frame after the reply, and all of it", () => {
    expect(work(...CHANGE)).toEqual({
      shown: { scripts: 4, layout: 2, all: 15 }, // 5 of the click less 2 of layout, and 1 of the frame
      total: { scripts: 4, layout: 2, all: 35 },
      longest: 20,
    });
  });

  test("is that of the thread with most of it, whatever the order of events", () => {
    const other = event("RunTask", 0, 100, 5, undefined, 2);
    expect(work(other, ...CHANGE.toReversed()).total.all).toBe(35);
  });

  test("is not known where a change was never shown", () => {
    expect(() => work(...CHANGE.slice(0, 5))).toThrow("After a change the trace has no FireAnimationFrame.");
    expect(() => work(...CHANGE.slice(0, 3))).toThrow("After a change the trace has no HandlePostMessage.");
  });
});
