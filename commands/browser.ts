import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/**
 * Path of a Chrome, Chromium or Edge on this machine: the one that the variable BROWSER_PATH names, else the first
 * found.
 */
export function findBrowser(): string | undefined {
  const named = process.env["BROWSER_PATH"];
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(named ? [named] : []), ...onPath, ...APPLICATIONS].find((path) => existsSync(path));
}

/**
 * A browser for the browser tests. Where there is none, Debian's is installed if that needs no password.
 *
 * @throws Error that says what to install.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) installOnDebian();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    "The browser tests need Chrome, Chromium or Edge: install one, or set BROWSER_PATH to the path of its program.",
  );
}

function installOnDebian(): void {
  console.log("Installing chromium (apt-get) ...");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    spawnSync("apt-get", ["-qq", ...args], { stdio: ["ignore", "ignore", "inherit"], env });
  }
}
