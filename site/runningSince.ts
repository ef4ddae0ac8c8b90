import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a process of this computer started, as its system writes it: with this, and its number, it is no other, for
 * systems give numbers anew.
 *
 * @returns undefined if no process has the number; an empty text where the system does not say.
 */
export function runningSince(id: number): string | undefined {
  if (!isRunning(id)) return undefined;
  try {
    if (process.platform === "linux") return startOnLinux(id);
    const [command, ...args] =
      process.platform === "win32"
        ? ["powershell", "-NoProfile", "-Command", `(Get-Process -Id ${id}).StartTime.ToFileTimeUtc()`]
        : ["ps", "-o", "lstart=", "-p", String(id)];
    return spawnSync(command!, args, {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    }).stdout.trim();
  } catch {
    return "";
  }
}

/** Clock ticks since the start of the system, and which start that was. */
function startOnLinux(id: number): string | undefined {
  const fields = readFileSync(`/proc/${id}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" "); // the name before may hold anything
  if (fields[0] === "Z") return undefined; // it ended, and nobody asked how
  return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${fields[19]}`;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0); // signal 0 only asks
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
