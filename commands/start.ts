import { spawnSync } from "node:child_process";
import { serve } from "../site/serve.js";
import { readOptions } from "./options.js";

const FIRST_PORT = 3000;

const { status } = spawnSync(process.execPath, ["--import", "tsx/esm", "commands/build.ts", ...process.argv.slice(2)], {
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);
const { url } = await serve(readOptions().output, { port: Number(process.env["PORT"] || FIRST_PORT) });
console.log(`The report is at ${url} (Ctrl+C stops it).`);
