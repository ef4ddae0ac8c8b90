import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const WRITES = ["mkdirSync", "writeFileSync", "copyFileSync", "renameSync", "rmSync"] as const;

/** A write as a name: what is done with which paths, without what is different every time. */
export type Step = string;

/**
 * Has this process's writes fail: every one is announced before it is done.
 *
 * @param announce Throws what the write is to throw in its place, or ends the process; `halve` does half of what the
 * write does.
 * @returns Heals the disk.
 */
export function faultyDisk(announce: (step: Step, halve: () => void) => void): () => void {
  const real = { ...fs };
  const healthy = real as unknown as Record<(typeof WRITES)[number], (...args: never[]) => unknown>;
  const halves: Partial<Record<(typeof WRITES)[number], (...args: string[]) => void>> = {
    writeFileSync: (path, text) => real.writeFileSync(path!, text!.slice(0, text!.length / 2)),
    copyFileSync: (from, to) => real.writeFileSync(to!, real.readFileSync(from!).subarray(0, 1)),
    rmSync: (path) => {
      const [first] = real.existsSync(path!) && real.statSync(path!).isDirectory() ? real.readdirSync(path!) : [];
      if (first) real.rmSync(`${path}/${first}`, { recursive: true });
    },
  };
  const set = (functions: Readonly<Record<string, unknown>>) => {
    Object.assign(fs, functions);
    syncBuiltinESMExports();
  };
  set(
    Object.fromEntries(
      WRITES.map((name) => [
        name,
        (...args: never[]) => {
          const paths = args.filter((arg) => typeof arg === "string" && /^[^{]/.test(arg)).map((path) => nameOf(path));
          announce(`${name.replace("Sync", "")} ${paths.join(" to ")}`, () => halves[name]?.(...(args as string[])));
          return healthy[name](...args);
        },
      ]),
    ),
  );
  return () => set(Object.fromEntries(WRITES.map((name) => [name, healthy[name]])));
}

/** The last two parts of a path, without the random one. */
function nameOf(path: string): string {
  return path
    .replaceAll("\\", "/")
    .split("/")
    .slice(-2)
    .join("/")
    .replace(/-[0-9a-f]{16}\./, ".")
    .replace(/^\w+-\w{6}\//, "");
}
