import { describe, expect, test } from "vitest";
import { analyse } from "../../src/analysis/results/analyse.js";
import { decodeAnswers, encodeAnswers } from "../../src/study/codedAnswers.js";
import { respondents } from "../../src/texts/id/respondents.js";
import { caseStudy } from "./caseStudy.js";
import { messagesOf, replace } from "./changedStudy.js";

const keep = { "study.yaml": (text: string) => text.replace("  drop: []", "  unanswered: keep\n  drop: []") };
const means = (study: Parameters<typeof analyse>[0]) => analyse(study).items.map(({ mean }) => mean);

describe("respondents who answered no item", () => {
  const { study, messages } = caseStudy("silent-nothing-answered");

  test("are left out, counted and said", () => {
    expect(messages).toEqual([
      'Peringatan: data/responses.csv: 2 dari 5 responden tidak menjawab satu butir pun, sehingga dikeluarkan: baris 3 ("1/5/2026 9:05") dan 5 ("1/5/2026 9:09"), seharusnya paling sedikit satu jawaban setiap responden. Bila mereka harus ikut diolah, tulis di study.yaml: quality: { unanswered: keep }.',
    ]);
    expect(means(study!)).toEqual([13 / 3, 13 / 3]);
    expect(study!.answers.respondents).toEqual(["1", "3", "5"]);
    expect(study!.answerQuality).toMatchObject({
      read: 5,
      unanswered: 2,
      dropped: 0,
      flaws: { identical: { respondents: 0 } },
    });
    expect(study!.warnings).toEqual([
      { id: "Dari 5 responden yang terbaca, 2 tidak menjawab satu butir pun dan tidak diolah." },
    ]);
    expect(respondents.introduction(analyse(study!).respondents, study!)).toBe(
      "Bab ini mengolah jawaban 3 responden. Dari 5 responden yang terbaca, 2 tidak menjawab satu butir pun dan tidak diolah. Semua butir dijawab oleh semua responden.",
    );
  });

  test("are named by their rows, which headings of sections may be", () => {
    const rows = [
      "Waktu,A,B",
      "Kelas A,,",
      "Ani,4,3",
      "Kelas B,,",
      "Budi,5,4",
      "Kelas C,,",
      "Cici,3,3",
      "Kelas D,,",
      "Dedi,2,3",
    ];
    expect(caseStudy("silent-nothing-answered", { "responses.csv": () => rows.join("\n") }).messages).toEqual([
      'Peringatan: data/responses.csv: 4 dari 8 responden tidak menjawab satu butir pun, sehingga dikeluarkan: baris 2 ("Kelas A"), 4 ("Kelas B"), 6 ("Kelas C"), dan 1 lainnya, seharusnya paling sedikit satu jawaban setiap responden. Bila mereka harus ikut diolah, tulis di study.yaml: quality: { unanswered: keep }.',
    ]);
  });

  test("are not among the answers that a browser scores anew", () => {
    expect(means({ ...study!, answers: decodeAnswers(encodeAnswers(study!.answers)) })).toEqual([13 / 3, 13 / 3]);
  });

  test("are kept where the study says so, under its rule for blanks", () => {
    const kept = caseStudy("silent-nothing-answered", keep);
    expect(kept.messages).toEqual([]);
    expect(means(kept.study!)).toEqual([3.8, 3.8]);
    expect(kept.study!.answerQuality).toMatchObject({ read: 5, unanswered: 2, dropped: 0 });
  });

  test("are not said of a row whose only answers are wrong", () => {
    expect(messagesOf({ "responses.csv": replace("4,2,4,2,3", "4,7,,,") })).toHaveLength(1);
  });

  test("all of them leave a study that nobody has answered yet", () => {
    const all = caseStudy("silent-nothing-answered", { "responses.csv": () => "Waktu,A,B\n1,,\n2,,\n" });
    expect(all.study!.answers.respondents).toEqual([]);
    expect(respondents.introduction(analyse(all.study!).respondents, all.study!)).toBe(
      "Belum ada responden yang jawabannya dapat diolah. Dari 2 responden yang terbaca, 2 tidak menjawab satu butir pun dan tidak diolah.",
    );
  });
});
