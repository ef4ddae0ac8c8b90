import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

const LEFT_BEHIND = ["node_modules", "dist", ".git", ".build", "src/.observablehq", "test/.output"];

/** A copy of the project in another folder, with its packages but nothing that was built. */
export interface TreeCopy {
  readonly folder: string;
  /** Runs a program in it. */
  run(program: string, args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Outcome>;
  /** Runs a Node script that serves something, until it prints its address. */
  start(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Server>;
  remove(): void;
}

export interface Server {
  readonly address: string;
  stop(): void;
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
    start: (args, environment = {}) => start(args, folder, environment),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function launch(program: string, args: readonly string[], cwd: string, environment: Readonly<Record<string, string>>) {
  const { STUDY: _study, OUTPUT: _output, ...inherited } = process.env;
  return spawn(program, args, { cwd, env: { ...inherited, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
}

function run(...call: Parameters<typeof launch>): Promise<Outcome> {
  const child = launch(...call);
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (text += part));
  return new Promise((done, fail) => child.on("error", fail).on("close", (code) => done({ code, text })));
}

function start(args: readonly string[], cwd: string, environment: Readonly<Record<string, string>>): Promise<Server> {
  const child = launch(process.execPath, args, cwd, environment);
  return new Promise((ready, fail) => {
    let text = "";
    const read = (part: Buffer) => {
      text += part;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
      if (address) ready({ address, stop: () => child.kill() });
    };
    for (const stream of [child.stdout, child.stderr]) stream.on("data", read);
    child.on("close", (code) => fail(new Error(`ended with ${code}:\n${text}`)));
  });
}
