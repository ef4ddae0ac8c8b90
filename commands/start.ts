import { spawn } from "node:child_process";
import { describeFault } from "../site/describeFault.js";
import { serve } from "../site/serve.js";
import { endWithNpm } from "./endWithNpm.js";
import { readOptions } from "./options.js";

const FIRST_PORT = 3000;

/** Builds in a process of its own, which ends with this one. */
function build(): Promise<number> {
  const child = spawn(process.execPath, ["--import", "tsx/esm", "commands/build.ts", ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => child.on("error", fail).on("close", (code) => done(code ?? 1)));
}

endWithNpm();
try {
  const code = await build();
  if (code !== 0) process.exit(code);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.removeAllListeners(signal);
  const { url } = await serve(readOptions().output, { port: Number(process.env["PORT"] || FIRST_PORT) });
  console.log(`The report is at ${url} (Ctrl+C stops it).`);
} catch (error) {
  console.error(describeFault(error));
  process.exit(1);
}
