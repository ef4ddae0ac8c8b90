import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DOMWindow } from "jsdom";

/** Constructors that page code tests values against or calls. */
const CONSTRUCTORS =
  /^(HTML|SVG|MathML)\w*Element$|^(Node|Element|Document|DocumentFragment|Text|Comment|DOMParser|NodeFilter|XMLSerializer|MutationObserver|Event|CustomEvent|EventTarget)$/;
const OBJECTS = ["document", "location", "history", "localStorage", "sessionStorage", "navigator"] as const;
const FUNCTIONS = ["addEventListener", "removeEventListener", "dispatchEvent", "getComputedStyle"] as const;

/** Width of the pretended page in CSS pixels: that of Framework's text column. */
const WIDTH = 640;

/**
 * Makes Node's globals those of a jsdom window, so that page code runs as it would in a browser: light scheme, 640 px
 * wide, everything out of sight, and no network but the site's own files.
 *
 * @param site Folder that `fetch` serves.
 * @returns `restore` puts back what was there; `fetching` counts requests under way.
 */
export function browserGlobals(window: DOMWindow, site: string): { restore: () => void; fetching: () => number } {
  let fetching = 0;
  const fetchFile = async (input: unknown) => {
    const url = new URL(String(input), window.location.href);
    const file = join(site, decodeURIComponent(url.pathname));
    if (url.origin !== window.location.origin || !existsSync(file))
      throw new TypeError(`no such file in the site: ${url.href}`);
    fetching++;
    setImmediate(() => fetching--);
    return new Response(readFileSync(file));
  };
  const values: Record<string, unknown> = {
    window: globalThis,
    innerHeight: 768,
    matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
    requestAnimationFrame: (callback: () => void) => setImmediate(callback),
    cancelAnimationFrame: (id: NodeJS.Immediate) => clearImmediate(id),
    IntersectionObserver: UnseenObserver,
    ResizeObserver: FixedWidthObserver,
    fetch: fetchFile,
  };
  const source = window as unknown as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(window)) if (CONSTRUCTORS.test(name)) values[name] = source[name];
  for (const name of OBJECTS) values[name] = window[name];
  for (const name of FUNCTIONS) values[name] = (window[name] as () => unknown).bind(window);
  return { restore: assignGlobals(values), fetching: () => fetching };
}

function assignGlobals(values: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(values).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else delete (globalThis as Record<string, unknown>)[name];
    }
  };
}

class UnseenObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

class FixedWidthObserver extends UnseenObserver {
  readonly #callback: (entries: unknown[]) => void;
  constructor(callback: (entries: unknown[]) => void) {
    super();
    this.#callback = callback;
  }
  override observe(target?: unknown): void {
    queueMicrotask(() => this.#callback([{ target, contentRect: { width: WIDTH, height: 400 } }]));
  }
}
