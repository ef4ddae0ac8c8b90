import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * As many files at once as keep two cores busy; browser tests wait for the browser, and for builds, a third of the
 * time.
 */
const UNIT_FILES_AT_ONCE = 2;
const SITE_FILES_AT_ONCE = 3;

/** Files that take longest, the longest first: begun last, each would run alone at the end. */
const LONG = [
  ...["fuzz/pages", "chapter/chapter", "reproduce/rCode", "fuzz/fuzz", "results/analyse", "commands/results"],
  ...[
    "site/rebuild",
    "site/scoring",
    "site/pages",
    "site/ownStudy",
    "site/parameters",
    "site/standingPage",
    "site/keyboard",
    "site/interrupted",
  ],
].map((name) => `test/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.replaceAll("\\", "/").endsWith(name));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**"],
          maxWorkers: UNIT_FILES_AT_ONCE,
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
          maxWorkers: SITE_FILES_AT_ONCE,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
