/**
 * Ctrl+C, what systems send to end a process, and a terminal that is closed; a shell sees 128 and the signal's number.
 */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Has an interrupted command tidy up before it ends, with the exit code that shells know.
 *
 * @param tidyUp What to do.
 * @param sentence What to say then.
 */
export function onInterrupt(tidyUp: () => void, sentence: string): void {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    // not `once`: a second signal, which a shell and npm may both send, would end the process in the middle of tidying
    // up
    process.on(signal, () => {
      console.error(sentence);
      try {
        tidyUp();
      } finally {
        process.exit(code);
      }
    });
  }
}
