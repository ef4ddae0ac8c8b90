/** Updates elements in the order in which a reader misses them. */
export interface ScreenFirst {
  /** Follows from now on whether an element is on the screen, or nearly so. */
  watch(element: Element): void;
  /**
   * Updates an element: at once if it may be on the screen, else soon; of updates that wait for the same element only
   * the last is made.
   */
  update(element: Element, run: () => void): void;
}

/** How far from the screen an element counts as on it, in screens: who scrolls finds it up to date. */
const NEAR = "50%";

/** How long an update waits at most for the browser to be idle, in milliseconds. */
const PATIENCE = 200;

type Moment = Pick<IdleDeadline, "didTimeout" | "timeRemaining">;

/** Where there is no screen. */
const AT_ONCE: ScreenFirst = { watch() {}, update: (_, run) => run() };

/**
 * What is on the screen is updated at once, and painted; the rest in moments in which the browser is idle, when it
 * comes near the screen, or before it is printed, whichever is first. An element of which nothing is known yet counts
 * as on the screen.
 */
export function screenFirst(): ScreenFirst {
  if (!("IntersectionObserver" in globalThis)) return AT_ONCE;
  const away = new WeakSet<Element>();
  const waiting = new Map<Element, () => void>();
  const make = (element: Element) => {
    const run = waiting.get(element);
    waiting.delete(element);
    run?.();
  };
  const makeSome = (moment: Moment) => {
    try {
      for (const element of waiting.keys()) if (moment.didTimeout || moment.timeRemaining() > 0) make(element);
    } finally {
      if (waiting.size > 0) whenIdle(makeSome);
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        away[isIntersecting ? "delete" : "add"](target);
        if (isIntersecting) make(target);
      }
    },
    { rootMargin: `${NEAR} 0px` },
  );
  addEventListener("beforeprint", () => [...waiting.keys()].forEach(make));
  return {
    watch: (element) => observer.observe(element),
    update(element, run) {
      if (!away.has(element)) return run();
      if (waiting.size === 0) whenIdle(makeSome);
      waiting.set(element, run);
    },
  };
}

/** Not every browser tells when it is idle: of those that do not, once it has painted. */
function whenIdle(run: (moment: Moment) => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(run, { timeout: PATIENCE });
  else setTimeout(run, 0, { didTimeout: true, timeRemaining: () => 0 });
}
