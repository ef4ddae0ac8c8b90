import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";

const rows = ["1,Utara,4,4,4,4,kota", "2,Utara,1,2,3,4,desa", "3,Selatan,1,2,3,4,kota", "4,Selatan,5,,,,Kota"];
const changes = (quality: string) => ({
  "responses.csv": ["respondent,stratum,A1,A2,B1,B2,home", ...rows].join("\n"),
  "population.csv": "stratum,members\nUtara,50\nSelatan,70\n",
  "profile.csv": null,
  "study.yaml": replace(
    "coefficient:",
    `characteristics: [{ code: home, name: { id: Asal }, kind: categorical }]\n${quality}coefficient:`,
  ),
});
const load = (quality: string) => loadStudy(changedStudy(changes(quality))).study;

describe("the quality of answers", () => {
  test("is looked at in every study, which drops nobody by itself", () => {
    const { answers, answerQuality } = load("");
    expect(answers.respondents).toEqual(["1", "2", "3", "4"]);
    expect(answerQuality).toEqual({
      read: 4,
      unanswered: 0,
      dropped: 0,
      flaws: {
        oneAnswer: { respondents: 1, listed: ["1"] },
        identical: { respondents: 1, listed: ["3"] },
        blanks: { respondents: 1, listed: ["4"] },
      },
      longestRun: { items: 4, respondents: 1 },
    });
  });

  test("takes those whom the study drops out of answers, strata and characteristics", () => {
    const { answers, answerQuality, strata, profile } = load("quality: { drop: [identical, blanks] }\n");
    expect(answers.respondents).toEqual(["1", "2"]);
    expect(answers.columns["A1"]).toEqual(Uint8Array.of(4, 1));
    expect(strata.map(({ respondents }) => respondents)).toEqual([2, 0]);
    expect(profile[0]!.categories.map(({ label, respondents }) => [label.id, respondents])).toEqual([
      ["desa", 1],
      ["kota", 1],
    ]);
    expect([answerQuality.read, answerQuality.dropped]).toEqual([4, 2]);
  });

  test("that drops respondents is a warning", () => {
    const [dropped, ...others] = messagesOf(changes("quality: { drop: [oneAnswer] }\n"));
    expect([dropped, others.length]).toEqual([
      "Peringatan: data/responses.csv: 1 dari 4 responden dikeluarkan menurut quality.drop di study.yaml, seharusnya disengaja. Bila tidak, kosongkan quality.drop.",
      1, // of four respondents, none uses an end of the scale for B
    ]);
  });

  test("has a share of blanks to exceed, which 1 is not", () => {
    expect(messagesOf({ "study.yaml": replace("coefficient:", "quality: { blankShare: 1 }\ncoefficient:") })).toEqual([
      'data/study.yaml baris 45, kolom 24: quality.blankShare tertulis "1", seharusnya bilangan dari 0 dan kurang dari 1. Perbaiki nilainya.',
    ]);
  });
});
