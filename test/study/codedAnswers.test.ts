import { describe, expect, it } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { decodeAnswers, encodeAnswers } from "../../src/study/codedAnswers.js";
import { studyOf } from "../studyOf.js";

const { answers } = loadStudy("data").study;

describe("coded answers", () => {
  it("give back every column, through JSON", () => {
    const read = decodeAnswers(JSON.parse(JSON.stringify(encodeAnswers(answers))));
    expect(read.columns).toEqual(answers.columns);
    expect(read.respondents).toHaveLength(answers.respondents.length);
  });

  it("hold every position of the longest scale, and the blank, as a character each", () => {
    const positions = Uint8Array.from({ length: 12 }, (_, position) => position);
    const coded = encodeAnswers({ respondents: [], columns: { A: positions } });
    expect(coded).toEqual({ A: "0123456789:;" });
    expect(decodeAnswers(coded).columns["A"]).toEqual(positions);
  });

  it("do not tell the respondents' own numbers", () => {
    const { answers: small } = studyOf([[1, 2]]);
    const named = { ...small, respondents: ["nomor induk 77"] };
    expect(JSON.stringify(encodeAnswers(named))).toBe('{"A1":"1","B1":"2"}');
    expect(decodeAnswers(encodeAnswers(named)).respondents).toEqual(["1"]);
  });

  it("may be of nobody, or of no item", () => {
    expect(decodeAnswers(encodeAnswers({ respondents: [], columns: { A: new Uint8Array() } }))).toEqual({
      respondents: [],
      columns: { A: new Uint8Array() },
    });
    expect(decodeAnswers({})).toEqual({ respondents: [], columns: {} });
  });
});
