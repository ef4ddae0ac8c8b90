// Runs before every npm script that needs packages, with Node alone: installs what package-lock.json asks for and is
// not there.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

if (!isInstalled()) {
  console.log("Installing packages (npm ci) ...");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  process.exitCode = status ?? 1;
}

/**
 * Compares the lockfile with npm's own record of what stands in node_modules, which it writes last: every direct
 * dependency is there, and all that is there has the lockfile's version. (Packages for other systems, and unused peers,
 * are rightly absent; what a package brings in its own archive has that one's version.)
 */
function isInstalled() {
  const installed = packagesIn("node_modules/.package-lock.json");
  if (!installed) return false;
  const { "": project, ...locked } = packagesIn("package-lock.json");
  const direct = Object.keys({ ...project.dependencies, ...project.devDependencies });
  return (
    direct.every((name) => installed[`node_modules/${name}`]) &&
    Object.entries(installed).every(([path, { version, inBundle }]) => inBundle || locked[path]?.version === version)
  );
}

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, "utf8")).packages;
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}
