import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ofOneState } from "../../commands/ofOneState.js";
import { loadStudy } from "../../loaders/loadStudy.js";

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "study-"));
  cpSync("test/fixtures/small", folder, { recursive: true });
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes as many respondents as there are; in some of the attempts somebody edits the answers meanwhile. */
function making(edit: (attempt: number) => void) {
  const made: number[] = [];
  const make = async ({
    study,
  }: {
    readonly study: { readonly answers: { readonly respondents: readonly string[] } };
  }) => {
    made.push(study.answers.respondents.length);
    edit(made.length);
  };
  return { made, make };
}

const answer = (id: number) => appendFileSync(join(folder, "responses.csv"), `${id},4,2,4,5\n`);
const again = () => `${folder} was changed while it was built. The build starts again.`;

test("makes it once of files that stay as they are", async () => {
  const { made, make } = making(() => {});
  const { study } = await ofOneState(folder, loadStudy(folder), make, (sentence) => said.push(sentence));
  expect([made, said, study.answers.respondents.length]).toEqual([[6], [], 6]);
});

test("makes it again of the files as they are after an edit, and says so", async () => {
  const { made, make } = making((attempt) => attempt === 1 && answer(7));
  const { study } = await ofOneState(folder, loadStudy(folder), make, (sentence) => said.push(sentence));
  expect([made, said, study.answers.respondents.length]).toEqual([[6, 7], [again()], 7]);
});

test("makes it again where it failed because of an edit; another failure is told", async () => {
  const { made, make } = making((attempt) => {
    if (attempt > 1) return;
    answer(7);
    throw new Error("half of it is new");
  });
  await ofOneState(folder, loadStudy(folder), make, (sentence) => said.push(sentence));
  expect(made).toEqual([6, 7]);
  await expect(
    ofOneState(
      folder,
      loadStudy(folder),
      () => Promise.reject(new Error("disk full")),
      () => {},
    ),
  ).rejects.toThrow("disk full");
});

test("stops with a sentence when it changes every time", async () => {
  const { made, make } = making((attempt) => answer(6 + attempt));
  await expect(ofOneState(folder, loadStudy(folder), make, (sentence) => said.push(sentence))).rejects.toThrow(
    `${folder} was changed while it was built, 3 times. Build again when it is saved.`,
  );
  expect([made, said]).toEqual([
    [6, 7, 8],
    [again(), again()],
  ]);
});

test("stops with the problems of what was saved meanwhile", async () => {
  const { make } = making(() => writeFileSync(join(folder, "responses.csv"), "respondent,A1,A2,B1,B2\n1,9,2,4,5\n"));
  await expect(ofOneState(folder, loadStudy(folder), make, (sentence) => said.push(sentence))).rejects.toThrow(
    'tertulis "9"',
  );
  expect(said).toEqual([again()]);
});

test("sees an edit that the published version of a study must not tell of", async () => {
  const [yaml, responses] = [join(folder, "study.yaml"), join(folder, "responses.csv")];
  appendFileSync(yaml, "publish: results\n");
  const before = loadStudy(folder);
  const { made, make } = making((attempt) => {
    if (attempt === 1) writeFileSync(responses, readFileSync(responses, "utf8").replace("1,4,2,4,5", "1,4,2,4,4"));
  });
  const { study } = await ofOneState(folder, before, make, (sentence) => said.push(sentence));
  expect(study.data.version).toBe(before.study.data.version);
  expect([made, said]).toEqual([[6, 6], [again()]]);
  expect(study.answers.columns["B2"]![0]).toBe(4);
});
