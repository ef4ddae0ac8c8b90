import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { analyse } from "../../src/analysis/results/analyse.js";
import { fetchAnswers } from "../../src/reader/fetchAnswers.js";
import { encodeAnswers } from "../../src/study/codedAnswers.js";
import { studyOf } from "../studyOf.js";

const study = studyOf([
  [1, 2],
  [0, 5],
]);
const results = analyse(study);
let server: Server;
let root = "";

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    response.statusCode = url === "/answers.json" ? 200 : 404;
    response.end(JSON.stringify(encodeAnswers(study.answers)));
  });
  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test("puts the answers that a site publishes to the study of its results", async () => {
  const { answers, ...description } = await fetchAnswers(results, `${root}/answers.json`);
  expect(answers.columns).toEqual(study.answers.columns);
  expect(description).toEqual(results.study);
});

test("says where there are none", async () => {
  await expect(fetchAnswers(results, `${root}/nothing.json`)).rejects.toThrow(`${root}/nothing.json: 404`);
});
