import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { ensureBrowser } from "./browser.js";

/** Checks that a command ran, and how they ended. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

const VITEST_REPORT = "test/.output/vitest.json";

/** Runs a program from node_modules/.bin or Node itself; a check that it passed counts as one. */
function check(title: string, command: string, args: readonly string[]): Count {
  console.log(`\n${title}`);
  const passed = run(command, args) === 0;
  if (!passed) console.log(`${title}: failed`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function browser(): Count {
  try {
    ensureBrowser();
    return { passed: 0, failed: 0 };
  } catch (error) {
    console.error((error as Error).message);
    return { passed: 0, failed: 1 };
  }
}

function vitest(): Count {
  console.log("\nTests");
  rmSync(VITEST_REPORT, { force: true });
  const status = run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${VITEST_REPORT}`]);
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(VITEST_REPORT, "utf8"));
  return { passed, failed: status === 0 ? numFailedTests : Math.max(1, numFailedTests) }; // a file that does not load fails too
}

function run(command: string, args: readonly string[]): number {
  const program = command === "node" ? process.execPath : `node_modules/.bin/${command}`;
  return spawnSync(program, args, { stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" }).status ?? 1;
}

const NODE = ["--import", "tsx/esm"];
run("node", [...NODE, "site/pageModules.ts"]);
const counts = [
  check("Types", "tsc", []),
  check("Lint and format", "biome", ["check", "."]),
  check("Build", "node", [...NODE, "commands/build.ts"]),
  browser(),
  vitest(),
];
const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
process.exit(total("failed") > 0 ? 1 : 0);
