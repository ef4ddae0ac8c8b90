import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ScreenFirst, screenFirst } from "../../src/page/screenFirst.js";

const { window } = new JSDOM();
const { document } = window;
const [a, b, c] = [document.createElement("a"), document.createElement("b"), document.createElement("i")] as const;

let updates: ScreenFirst;
let made: string[];
let watched: Element[];
let idle: ((moment: Pick<IdleDeadline, "didTimeout" | "timeRemaining">) => void)[];
let see: (target: Element, isIntersecting: boolean) => void;

/** A screen that shows what `see` says, and a browser that is idle when `rest` says so. */
beforeEach(() => {
  [made, watched, idle] = [[], [], []];
  class Observer {
    constructor(tell: IntersectionObserverCallback) {
      see = (target, isIntersecting) => tell([{ target, isIntersecting } as IntersectionObserverEntry], this as never);
    }
    observe(element: Element) {
      watched.push(element);
    }
  }
  vi.stubGlobal("IntersectionObserver", Observer);
  vi.stubGlobal("requestIdleCallback", (run: (typeof idle)[number]) => idle.push(run));
  vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
  updates = screenFirst();
  for (const element of [a, b, c]) updates.watch(element);
});
afterEach(() => void vi.unstubAllGlobals());

const update = (element: Element, text: string) => updates.update(element, () => made.push(text));

/** An idle moment long enough for some updates, or any number of them where it is late. */
function rest(room: number, didTimeout = false): void {
  let left = room;
  for (const run of idle.splice(0)) run({ didTimeout, timeRemaining: () => left-- });
}

describe("updates", () => {
  it("of what is on the screen, or of which nothing is known, are made at once, the others in idle moments", () => {
    see(a, false);
    see(b, true);
    for (const element of [a, b, c]) update(element, element.localName);
    expect([watched, made]).toEqual([
      [a, b, c],
      ["b", "i"],
    ]);
    rest(9);
    expect([made, idle]).toEqual([["b", "i", "a"], []]);
  });

  it("that find no time wait for the next idle moment, but not for ever", () => {
    for (const element of [a, b, c]) see(element, false);
    for (const element of [a, b, c]) update(element, element.localName);
    rest(1);
    expect(made).toEqual(["a"]);
    rest(0, true);
    expect(made).toEqual(["a", "b", "i"]);
  });

  it("of the same element are made once, as the last has it", () => {
    see(a, false);
    update(a, "old");
    update(a, "new");
    expect(idle.length).toBe(1);
    rest(9);
    expect(made).toEqual(["new"]);
    update(a, "newer");
    rest(9);
    expect(made).toEqual(["new", "newer"]);
  });

  it("are made when their element comes near the screen, and not again", () => {
    see(a, false);
    update(a, "a");
    see(a, true);
    expect(made).toEqual(["a"]);
    rest(9);
    expect(made).toEqual(["a"]);
    update(a, "seen");
    expect(made).toEqual(["a", "seen"]);
  });

  it("are made before the page is printed", () => {
    for (const element of [a, b]) see(element, false);
    update(a, "a");
    update(b, "b");
    window.dispatchEvent(new window.Event("beforeprint"));
    expect(made).toEqual(["a", "b"]);
  });

  it("that fail do not keep the others from being made", () => {
    for (const element of [a, b]) see(element, false);
    updates.update(a, () => {
      throw new Error("failed");
    });
    update(b, "b");
    expect(() => rest(9)).toThrow("failed");
    rest(9);
    expect(made).toEqual(["b"]);
  });

  it("are made after the browser has painted where it does not tell when it is idle", async () => {
    vi.stubGlobal("requestIdleCallback", undefined);
    Reflect.deleteProperty(globalThis, "requestIdleCallback");
    see(a, false);
    update(a, "a");
    expect(made).toEqual([]);
    await vi.waitFor(() => expect(made).toEqual(["a"]));
  });

  it("are made at once where there is no screen", () => {
    Reflect.deleteProperty(globalThis, "IntersectionObserver");
    updates = screenFirst();
    updates.watch(a);
    update(a, "a");
    expect(made).toEqual(["a"]);
  });
});
