import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { followingStudy } from "../../site/followingStudy.js";
import { handedStudy, sourceRoot } from "../../site/handed.js";
import { handOver } from "../../site/handOver.js";
import { evaluateStudy } from "../../site/pageData/evaluateStudy.js";
import { pageData } from "../../site/pageData/pageData.js";

const STUDY = "test/fixtures/small";
const folder = mkdtempSync(join(tmpdir(), "handed-"));

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("outside of a build nothing is handed over: the study is read, and Framework builds the sources", () => {
  expect(handedStudy()).toBeUndefined();
  const { study } = loadStudy(STUDY);
  expect(followingStudy(STUDY)()).toEqual({ study, respondents: study.answers.respondents.length });
  expect(sourceRoot()).toBe("src");
});

test("in a build none of Framework's processes reads the study's folder, wherever that is", async () => {
  const evaluated = evaluateStudy(STUDY);
  for (const [name, value] of Object.entries(await handOver(folder, evaluated))) vi.stubEnv(name, value);
  const { answers, ...study } = evaluated.study;
  expect(followingStudy("nowhere")()).toEqual(
    JSON.parse(JSON.stringify({ study, respondents: answers.respondents.length })),
  );
  const data = join(sourceRoot(), "data");
  const files = await pageData(evaluated);
  expect(readdirSync(data).toSorted()).toEqual(Object.keys(files).toSorted());
  for (const [name, text] of Object.entries(files)) expect(readFileSync(join(data, name), "utf8")).toBe(text);
});
