import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";

const SCRIPT = `import { endWithNpm } from "./commands/endWithNpm.ts";
  endWithNpm();
  setInterval(() => {}, 1000);
  console.log(process.pid);`;

/**
 * Ends the shell that runs the script, as npm does, and waits until the script has ended, or has looked a few times.
 */
async function outlives(environment: Readonly<Record<string, string>>): Promise<boolean> {
  const { npm_lifecycle_event: _, ...env } = process.env;
  const command = `"${process.execPath}" -e 0 && "${process.execPath}" --import tsx/esm --input-type=module -e '${SCRIPT}'; true`;
  const shell = spawn("sh", ["-c", command], { env: { ...env, ...environment }, stdio: ["ignore", "pipe", "inherit"] });
  const id = Number(await new Promise((done) => shell.stdout.once("data", done)));
  shell.kill("SIGTERM");
  const isRunning = () => {
    try {
      return process.kill(id, 0);
    } catch {
      return false;
    }
  };
  for (let looks = 0; looks < 40 && isRunning(); looks++) await sleep(100);
  const still = isRunning();
  if (still) process.kill(id, "SIGKILL");
  return still;
}

test.skipIf(process.platform === "win32")(
  "what npm runs ends with the shell that npm ended; what it does not run goes on",
  async () => {
    expect(await outlives({ npm_lifecycle_event: "start" })).toBe(false);
    expect(await outlives({})).toBe(true);
  },
);
