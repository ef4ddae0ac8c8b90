import { cpSync, existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { resolve, sep } from "node:path";

/**
 * Puts a finished folder in the place of another at once: whoever reads the old one finds it whole until the new one is there.
 *
 * @param finished Folder to move.
 * @param target Path that it gets; a site that stands there is deleted.
 */
export function replaceFolder(finished: string, target: string): void {
  const next = `${target}.next`;
  const last = `${target}.last`;
  for (const path of [next, last]) rmSync(path, { recursive: true, force: true });
  cpSync(finished, next, { recursive: true }); // the target may be on another disk, where a rename is not possible
  if (existsSync(target)) renameSync(target, last);
  renameSync(next, target);
  for (const path of [last, finished]) rmSync(path, { recursive: true, force: true });
}

/**
 * Why a folder must not be replaced by a site, or undefined: it holds the project, or files that no build wrote.
 *
 * @param target Path of the folder; it may not exist yet.
 */
export function irreplaceable(target: string): string | undefined {
  const path = resolve(target);
  if (`${process.cwd()}${sep}`.startsWith(path.endsWith(sep) ? path : path + sep)) return `${target} holds the project itself`;
  if (!existsSync(path) || readdirSync(path).length === 0) return undefined;
  return existsSync(resolve(path, "index.html")) ? undefined : `${target} is not empty and is no site`;
}
