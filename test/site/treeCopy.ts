import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

const LEFT_BEHIND = ["node_modules", "dist", ".git", ".build", "src/.observablehq", "test"];

/** A copy of the project in another folder, with its packages but nothing that was built. */
export interface TreeCopy {
  readonly folder: string;
  /** Runs a program in it. */
  run(program: string, args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Outcome>;
  remove(): void;
}

export interface Outcome {
  readonly code: number | null;
  /** Standard output and error, as they came. */
  readonly text: string;
}

/** What builds the site, as the npm script does. */
export const BUILD = ["--import", "tsx/esm", "commands/build.ts"];

export function copyTree(): TreeCopy {
  const folder = mkdtempSync(join(tmpdir(), "another folder ")); // with a space: paths must survive it
  const wanted = (path: string) => !LEFT_BEHIND.includes(relative(process.cwd(), path).replaceAll("\\", "/"));
  cpSync(process.cwd(), folder, { recursive: true, filter: wanted });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  return {
    folder,
    run: (program, args, environment = {}) => run(program, args, folder, environment),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(program: string, args: readonly string[], cwd: string, environment: Readonly<Record<string, string>>): Promise<Outcome> {
  const { STUDY: _study, OUTPUT: _output, ...inherited } = process.env;
  const child = spawn(program, args, { cwd, env: { ...inherited, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (text += part));
  return new Promise((done, fail) => child.on("error", fail).on("close", (code) => done({ code, text })));
}
