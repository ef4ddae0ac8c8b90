import { spawnSync } from "node:child_process";

/** What a process took, whichever way it ended. */
export interface Taken {
  /** Of all its threads. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Prints a process's time on all cores (microseconds) and peak memory (kilobytes) on its standard error as it ends. */
const MEASURE = `data:text/javascript,import { writeSync } from "node:fs"; process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(2, "taken " + (userCPUTime + systemCPUTime) + " " + maxRSS + "\\n");
})`;

/**
 * Runs Node once, from its start to its end.
 *
 * @example
 * wholeProcess(["-e", ""]).cpuSeconds; // 0.04
 */
export function wholeProcess(args: readonly string[]): Taken {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", MEASURE, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const found = /taken (\d+) (\d+)\n$/.exec(stderr);
  if (!found) throw new Error(stderr);
  const [, time, memory] = found.map(Number) as [number, number, number];
  return {
    cpuSeconds: time / 1e6,
    peakMegabytes: memory / 1024,
    status,
    stdout,
    stderr: stderr.slice(0, found.index),
  };
}
