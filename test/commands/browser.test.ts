import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ensureBrowser, findBrowser } from "../../commands/browser.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "browser-"));
  vi.stubEnv("PATH", folder);
  vi.stubEnv("BROWSER_PATH", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const program = (name: string) => {
  writeFileSync(join(folder, name), "");
  return join(folder, name);
};

test("a Chrome, Chromium or Edge on the path is found", () => {
  const edge = program("microsoft-edge");
  expect(findBrowser()).toBe(edge);
  const chromium = program("chromium");
  expect(findBrowser()).toBe(chromium);
});

test("the browser that BROWSER_PATH names comes first, if it is there", () => {
  const chromium = program("chromium");
  const named = program("my-browser");
  vi.stubEnv("BROWSER_PATH", named);
  expect(findBrowser()).toBe(named);
  vi.stubEnv("BROWSER_PATH", join(folder, "gone"));
  expect(findBrowser()).toBe(chromium);
});

test.skipIf(process.platform !== "linux")(
  "where there is none and none can be installed, a sentence says what to install",
  () => {
    vi.spyOn(console, "log").mockImplementation(() => {}); // as root on Debian it tries; the path here has no apt-get
    expect(() => ensureBrowser()).toThrow("need Chrome, Chromium or Edge: install one, or set BROWSER_PATH");
  },
);
