import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { ensureBrowser } from "./browser.js";

/** Checks that a command ran, and how they ended. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

const NODE = ["--import", "tsx/esm"];

/** Runs a check, which counts as one, and shows what it printed when it is done: others run at the same time. */
async function check(title: string, command: string, args: readonly string[]): Promise<Count> {
  const { status, text } = await run(command, args, "pipe");
  console.log(`\n${title}\n${text.trimEnd()}`);
  if (status !== 0) console.log(`${title}: failed`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs the tests of a project; a browser test shows at once that it passed. */
async function vitest(title: string, project: string, stdout: "inherit" | "pipe"): Promise<Count> {
  const report = `test/.output/${project}.json`;
  rmSync(report, { force: true });
  if (stdout === "inherit") console.log(`\n${title}`);
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status, text } = await run("vitest", args, stdout);
  if (stdout === "pipe") console.log(`\n${title}\n${text.trimEnd()}`);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  return { passed, failed: status === 0 ? numFailedTests : Math.max(1, numFailedTests) }; // a file that does not load fails too
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

/** Runs a program from node_modules/.bin, or Node itself. */
function run(
  command: string,
  args: readonly string[],
  output: "inherit" | "pipe",
): Promise<{ status: number; text: string }> {
  const program = command === "node" ? process.execPath : `node_modules/.bin/${command}`;
  const child = spawn(program, args, { stdio: ["ignore", output, output], shell: process.platform === "win32" });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => (text += part));
  return new Promise((done, fail) =>
    child.on("error", fail).on("close", (status) => done({ status: status ?? 1, text })),
  );
}

await run("node", [...NODE, "site/pageModules.ts"], "inherit"); // the types of pages' cells are checked, too
const counts = await Promise.all([
  check("Types", "tsc", []),
  check("Lint and format", "biome", ["check", "."]),
  check("Build", "node", [...NODE, "commands/build.ts"]),
  vitest("Tests", "unit", "pipe"),
]);
counts.push(browser(), await vitest("Tests in a browser", "site", "inherit"));
const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
process.exit(total("failed") > 0 ? 1 : 0);
