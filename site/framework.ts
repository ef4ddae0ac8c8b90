import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { faultIn } from "./describeFault.js";

/**
 * Runs `observable build` and keeps its report to itself, unless it fails.
 *
 * @param environment Variables that observablehq.config.ts and the loaders read.
 * @param signal Ends it at once.
 * @throws Error with all that Framework printed; `code` is that of a system fault, if one was printed.
 */
export async function frameworkBuild(
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const observable = join(
    dirname(createRequire(import.meta.url).resolve("@observablehq/framework/package.json")),
    "dist/bin/observable.js",
  );
  const child = spawn(process.execPath, [observable, "build"], {
    env: { ...process.env, ...environment, OBSERVABLE_TELEMETRY_DISABLE: "1" },
    stdio: ["ignore", "pipe", "pipe", "ipc"], // by the channel it learns that this process is gone
    signal,
    killSignal: "SIGKILL",
  });
  let report = "";
  for (const stream of [child.stdout!, child.stderr!]) stream.on("data", (text) => (report += text));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0)
    throw Object.assign(new Error(`Framework could not build the pages:\n${report}`), { code: faultIn(report) });
}
