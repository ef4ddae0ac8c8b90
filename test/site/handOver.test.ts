import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { afterAll, expect, test, vi } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { followingStudy } from "../../site/followingStudy.js";
import { handedStudy, handOver, pagesArchive } from "../../site/handOver.js";
import { evaluateStudy } from "../../site/pageData/evaluateStudy.js";
import { studyData } from "../../site/pageData/pageData.js";

const STUDY = "test/fixtures/small";
const folder = mkdtempSync(join(tmpdir(), "handed-"));

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("outside of a build nothing is handed over: the study is read", () => {
  expect(handedStudy()).toBeUndefined();
  const { study } = loadStudy(STUDY);
  expect(followingStudy(STUDY)()).toEqual({ study, respondents: study.answers.respondents.length });
});

test("in a build neither Framework's configuration nor its loader reads the study's folder, wherever that is", async () => {
  const evaluated = evaluateStudy(STUDY);
  for (const [name, value] of Object.entries(await handOver(folder, evaluated))) vi.stubEnv(name, value);
  const { answers, ...study } = evaluated.study;
  expect(followingStudy("nowhere")()).toEqual(JSON.parse(JSON.stringify({ study, respondents: answers.respondents.length })));
  const archive = await pagesArchive("nowhere");
  expect(archive).toEqual(readFileSync(join(folder, "data.zip")));
  const files = await JSZip.loadAsync(archive);
  for (const [name, text] of Object.entries(studyData(evaluated))) expect(await files.file(name)!.async("string")).toBe(text);
});
