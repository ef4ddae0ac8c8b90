// Loaded before a program by `--import`: tells every write of it and of the processes that it starts, and has one of
// them fail. FAULT_LOG is the file that is told, a line a write; FAULT_AT the write that fails, FAULT_CODE how
// (`ENOSPC` unless).
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve, sep } from "node:path";

const { FAULT_LOG, FAULT_AT, FAULT_CODE = "ENOSPC", FAULT_ROOT = "" } = process.env;
const log = FAULT_LOG && fs.openSync(FAULT_LOG, "a"); // appending by name would be a write that is told

/** By how the last argument but the options tells: functions whose first argument is what is written. */
const WRITES = ["writeFile", "copyFile", "rename", "mkdir", "appendFile", "truncate", "utimes"];
/** The argument that names what is written. */
const target = (name, args) => resolve(String(args[name === "copyFile" || name === "rename" ? 1 : 0]));

/** What is different every time goes: temporary names, numbers of processes, digests. */
const nameOf = (name, path) =>
  `${name} ${path
    .replaceAll(FAULT_ROOT, "")
    .replaceAll(sep, "/")
    .replace(/site-\d+-\d+/, "site")
    .replace(/[0-9a-f]{16,}/g, "…")
    .replace(/\.[0-9a-f]{8}\./g, ".….")
    .replace(/\b\d{3,}\b/g, "…")
    .replace(/-[A-Za-z0-9_]{6}(?=\/|$)/, "-…")}`;

/** The code that asked for the write: the places in sources and packages that called one another. */
function place() {
  Error.stackTraceLimit = 50;
  const { stack } = new Error("place");
  Error.stackTraceLimit = 10;
  const frames = stack.split("\n").filter((frame) => !/faultyDisk|node:|^Error/.test(frame));
  return frames.map((frame) => frame.replace(/^.*?([^/(]+:\d+):\d+\)?$/, "$1")).join(" < ");
}

/** The error that the write is to end with, if it is the one. */
function faultAt(name, args) {
  const path = target(name, args);
  if (typeof args[0] === "number" || !path.startsWith(FAULT_ROOT)) return undefined;
  // a rename that puts back what another moved is not of its kind
  const step = nameOf(name, name === "rename" ? `${resolve(String(args[0]))} to ${path}` : path);
  if (log) fs.writeSync(log, `${step}\t${place()}\n`);
  if (step !== FAULT_AT) return undefined;
  return Object.assign(new Error(`${FAULT_CODE}: injected, ${name} '${path}'`), {
    code: FAULT_CODE,
    syscall: name,
    path,
  });
}

for (const name of WRITES) {
  const real = { sync: fs[`${name}Sync`], callback: fs[name], promise: fs.promises[name] };
  fs[`${name}Sync`] = (...args) => {
    const fault = faultAt(name, args);
    if (fault) throw fault;
    return real.sync(...args);
  };
  fs[name] = (...args) => {
    const fault = faultAt(name, args);
    if (fault) return process.nextTick(args.at(-1), fault);
    return real.callback(...args);
  };
  fs.promises[name] = async (...args) => {
    const fault = faultAt(name, args);
    if (fault) throw fault;
    return real.promise(...args);
  };
}

const { createWriteStream } = fs;
fs.createWriteStream = (path, options) => {
  const fault = faultAt("createWriteStream", [path]);
  const stream = createWriteStream(path, options);
  if (fault) process.nextTick(() => stream.destroy(fault));
  return stream;
};
syncBuiltinESMExports();
