import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Runs `observable build` and keeps its report to itself, unless it fails.
 *
 * @param environment Variables that observablehq.config.ts and the loaders read.
 * @throws Error with all that Framework printed.
 */
export async function frameworkBuild(environment: Readonly<Record<string, string>>): Promise<void> {
  const observable = join(
    dirname(createRequire(import.meta.url).resolve("@observablehq/framework/package.json")),
    "dist/bin/observable.js",
  );
  const child = spawn(process.execPath, [observable, "build"], {
    env: { ...process.env, ...environment, OBSERVABLE_TELEMETRY_DISABLE: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let report = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (report += text));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Error(`Framework could not build the pages:\n${report}`);
}
