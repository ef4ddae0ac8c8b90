/** Says how far long work is. */
export interface Progress {
  /** So many parts of a step are done; said at most once a second. */
  step(what: string, done: number, of: number): void;
  /** Takes away what stands on a terminal. */
  end(): void;
}

/** Where it is said. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Work that ends within this time, in milliseconds, says nothing; nor does it say anything more often. */
const INTERVAL = 1000;
const WIDTH = 20;

/** To the beginning of a terminal's line, which is emptied. */
const EMPTIED = "\r\u001b[K";

/**
 * Begins to say how far work is: a bar on a terminal, a line each elsewhere.
 *
 * @param now milliseconds
 * @example
 * progressOn(process.stderr).step("Pages", 3, 17); // after a second: Pages: 3 of 17
 */
export function progressOn(stream: ProgressStream, now: () => number = () => performance.now()): Progress {
  let last = now();
  let stands = false;
  return {
    step(what, done, of) {
      if (now() - last < INTERVAL) return;
      last = now();
      stands = stream.isTTY === true;
      stream.write(stands ? `${EMPTIED}${bar(done / of)} ${what}: ${done} of ${of}` : `${what}: ${done} of ${of}\n`);
    },
    end() {
      if (stands) stream.write(EMPTIED);
      stands = false;
    },
  };
}

function bar(share: number): string {
  const full = Math.round(WIDTH * share);
  return `[${"#".repeat(full)}${".".repeat(WIDTH - full)}]`;
}
