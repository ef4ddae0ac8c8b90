import { describe, expect, test } from "vitest";
import { describeReading } from "../../loaders/describeReading.js";
import { openFolder } from "../../loaders/files/inputFolder.js";
import { loadStudy, readStudy } from "../../loaders/loadStudy.js";
import { collectProblems } from "../../loaders/problem.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";

const WORDS = ["", "Sangat Tidak Setuju", "TIDAK  setuju", "n", " Setuju\u200b\u00a0", "SS"];
const QUESTIONS = ["Saya disapa, selalu", "Saya menunggu lama; sungguh", "Saya puas?", "B2"];

/** The small study as a form service would export it, in another order and with columns of its own. */
function exported(delimiter = ","): Record<string, string | ((text: string) => string)> {
  const quoted = (cell: string) => `"${cell}"`;
  return {
    "items.csv": (text) =>
      text
        .trimEnd()
        .split("\n")
        .map((line, at) => `${line},${at === 0 ? "heading" : at === 4 ? "" : quoted(QUESTIONS[at - 1]!)}\n`)
        .join(""),
    "responses.csv": (text) =>
      text
        .trimEnd()
        .split("\n")
        .map((line, at) => {
          const answers = line.split(",").slice(1);
          const cells =
            at === 0
              ? QUESTIONS.map((question) => ` ${question.toUpperCase()}`)
              : answers.map((answer) => WORDS[Number(answer)]!);
          return [at === 0 ? "Timestamp" : `2024/01/0${at}`, ...cells].map(quoted).join(delimiter);
        })
        .join("\r\n"),
  };
}

describe("a form service's export", () => {
  test.each([[","], [";"], ["\t"], ["|"]])("parted by %j is read as the codes it stands for", (delimiter) => {
    expect(loadStudy(changedStudy(exported(delimiter))).study.answers).toEqual(loadStudy(changedStudy()).study.answers);
  });

  test("is told from its headings where they hold other delimiters without quotation marks", () => {
    const bare = {
      ...exported(";"),
      "responses.csv": "Timestamp;Saya disapa, selalu;Saya puas?;B2;Saya menunggu lama sungguh\n1;5;4;3;2\n",
    };
    const items = exported()["items.csv"] as (text: string) => string;
    const { study } = loadStudy(
      changedStudy({ ...bare, "items.csv": (text) => items(text).replace("lama; sungguh", "lama sungguh") }),
    );
    expect(["A1", "B1", "B2", "A2"].map((code) => study.answers.columns[code]![0])).toEqual([5, 4, 3, 2]);
  });

  test("without one of its questions names what was not recognized", () => {
    const changes = exported();
    const responses = changes["responses.csv"] as (text: string) => string;
    expect(
      messagesOf({
        ...changes,
        "responses.csv": (text) => responses(text).replace(" SAYA PUAS?", "Saya puas sekali?"),
      }),
    ).toEqual([
      'data/responses.csv baris 1, kolom B1: tidak ada kolom berjudul "Saya puas?", seharusnya ada. Samakan judul kolom itu dengan yang dinyatakan (huruf besar dan banyaknya spasi tidak dibedakan). Yang paling mirip: "Saya puas sekali?".',
    ]);
  });

  test("is reported as it was understood", () => {
    const folder = changedStudy(exported());
    const problems = collectProblems(folder);
    readStudy(openFolder(folder, problems), problems);
    const lines = describeReading("responses.csv", problems.readings.get(`${folder}/responses.csv`)!);
    expect(lines).toEqual([
      "responses.csv: teks UTF-8, kolom dipisahkan koma, 6 baris data",
      "  kolom B2",
      '  kolom "SAYA DISAPA, SELALU" dibaca sebagai A1',
      '  kolom "SAYA MENUNGGU LAMA; SUNGGUH" dibaca sebagai A2',
      '  kolom "SAYA PUAS?" dibaca sebagai B1',
      '  diabaikan: kolom "Timestamp"',
      "  tidak ada kolom respondent: responden dinomori menurut urutan barisnya",
      '  jawaban 1 ditulis "Sangat Tidak Setuju" (4)',
      '  jawaban 2 ditulis "TIDAK  setuju" (5)',
      '  jawaban 3 ditulis "n" (4)',
      '  jawaban 4 ditulis "Setuju[U+200B]" (5)',
      '  jawaban 5 ditulis "SS" (6)',
      "  jawaban kosong: 0",
    ]);
  });
});

describe("headings", () => {
  test("of two items are refused, however they are spelt", () => {
    const items =
      'code,variable,dimension,topic_id,heading\nA1,A,RAM,a,Nyaman\nA2,A,CEP,b," NYAMAN "\nB1,B,PUA,c,\nB2,B,PUA,d,b1\n';
    expect(messagesOf({ "items.csv": items }).map((message) => message.split(", seharusnya")[0])).toEqual([
      'data/items.csv baris 5, kolom heading: tertulis "b1", padahal itu nama kolom B1',
      'data/items.csv baris 3, kolom heading: tertulis "NYAMAN", yang juga menjadi judul kolom A1',
    ]);
  });

  test("of respondents and strata are declared in study.yaml, and then needed", () => {
    const headings = {
      "study.yaml": replace("texts: {}", "texts: {}\nheadings: { respondent: No. Urut, stratum: Ruang }"),
    };
    expect(messagesOf(headings).map((message) => message.split(", seharusnya")[0])).toEqual([
      'data/responses.csv baris 1, kolom respondent: tidak ada kolom berjudul "No. Urut"',
      'data/responses.csv baris 1, kolom stratum: tidak ada kolom berjudul "Ruang"',
    ]);
    const responses = (text: string) =>
      text.replace("respondent", "no. URUT").replaceAll("\n", ",Sirkulasi\n").replace(",Sirkulasi\n", ",ruang\n");
    const { study } = loadStudy(
      changedStudy({
        ...headings,
        "responses.csv": responses,
        "population.csv": replace("40,4\nReferensi,20,2", "40,\nReferensi,20,"),
      }),
    );
    expect(study.strata.map(({ respondents }) => respondents)).toEqual([6, 0]);
    expect(study.answers.respondents).toEqual(["1", "2", "3", "4", "5", "6"]);
  });
});

describe("answers in words", () => {
  test("that two options have mean neither", () => {
    const changes = {
      "study.yaml": replace("Sangat Tidak Setuju", "setuju"),
      "responses.csv": replace("4,2,4,2,3", "4,2,Setuju,2,3"),
    };
    expect(messagesOf(changes)[0]).toMatch(
      /baris 5, kolom A2 \(responden 4\): tertulis "Setuju", yang dapat berarti lebih dari satu pilihan/,
    );
  });
});
