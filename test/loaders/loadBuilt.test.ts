import { afterEach, expect, test, vi } from "vitest";
import { INPUT_VERSION, loadBuilt } from "../../loaders/loadBuilt.js";
import { loadStudy } from "../../loaders/loadStudy.js";

const folder = "test/fixtures/small";
const { study, input: version } = loadStudy(folder);

afterEach(() => void vi.unstubAllEnvs());

test("reads the study where no build says which version it is of, and where it is that", () => {
  expect(loadBuilt(folder).input).toBe(version);
  expect(study.data.version).toBe(version);
  vi.stubEnv(INPUT_VERSION, version);
  expect(loadBuilt(folder).input).toBe(version);
});

test("refuses files that are of another version than the build", () => {
  vi.stubEnv(INPUT_VERSION, "0123abcd");
  expect(() => loadBuilt(folder)).toThrow(`${folder} was version 0123abcd when the build began, and is ${version} now.`);
});
