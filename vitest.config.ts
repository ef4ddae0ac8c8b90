import { defineConfig } from "vitest/config";

/** As many files at once as keep two cores busy; browser tests wait for the browser half of the time. */
const FILES_AT_ONCE = 2;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**"],
          maxWorkers: FILES_AT_ONCE,
          isolate: false, // modules are loaded once for all files, which is a fifth of the work; they hold no state that a test changes
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: "test/site/setup.ts",
          testTimeout: 300_000, // some build the site, which takes long where much else runs
          hookTimeout: 600_000,
          maxWorkers: FILES_AT_ONCE,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
