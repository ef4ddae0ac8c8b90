import { describe, expect, test } from "vitest";
import { analyse } from "../../src/analysis/results/analyse.js";
import { caseStudy } from "./caseStudy.js";
import { messagesOf, replace } from "./changedStudy.js";

const missing = (column: string, heading: string, near: string) =>
  `data/responses.csv baris 1, kolom ${column}: tidak ada kolom berjudul "${heading}", seharusnya ada. Samakan judul kolom itu dengan yang dinyatakan (huruf besar dan banyaknya spasi tidak dibedakan). ${near}`;

describe("a heading that is declared and not in the file", () => {
  test("is an error that names the nearest, though another column has the item's code", () => {
    expect(caseStudy("silent-misspelt-heading").messages).toEqual([missing("P2", "P13[A 2]", 'Yang paling mirip: "P13[A2]".')]);
  });

  test("mended, gives the mean of its own column", () => {
    const { study, messages } = caseStudy("silent-misspelt-heading", { "items.csv": replace("P13[A 2]", "P13[A2]") });
    expect(messages).toEqual([]);
    expect(analyse(study!).items.map(({ code, mean }) => [code, mean])).toEqual([
      ["P1", 4.5],
      ["P2", 4.5],
    ]);
  });

  test.each([
    ["respondent", "headings: { respondent: Nomor }", "respondent", "Nomor"],
    ["stratum", "headings: { stratum: Ruang }", "stratum", "Ruang"],
    [
      "a characteristic",
      "characteristics: [{ code: asal, name: { id: Asal }, heading: Kota mana, kind: categorical }]",
      "asal",
      "Kota mana",
    ],
  ])("of %s is an error, though a column has its name", (_, yaml, column, heading) => {
    const changes = {
      "study.yaml": replace("texts: {}", `texts: {}\n${yaml}`),
      "responses.csv": (text: string) =>
        text.replaceAll("\n", ",Sirkulasi\n").replace(",Sirkulasi", column === "respondent" ? ",stratum" : `,${column}`),
    };
    expect(messagesOf(changes)).toContain(missing(column, heading, "").trimEnd());
  });
});

describe("where a column has the declared heading and another the item's code", () => {
  test("the heading wins, the other is passed over and said to be, and nothing is called twice", () => {
    const { study, messages, reading } = caseStudy("silent-code-column-besides-heading");
    expect(messages).toEqual([]);
    expect(study!.answers.columns["P2"]).toEqual(Uint8Array.of(5, 5, 4, 4));
    expect(reading.slice(1, 6)).toEqual([
      '  kolom "P13[A1]" dibaca sebagai P1',
      '  kolom "P13[A2]" dibaca sebagai P2',
      '  diabaikan: kolom "id", "P2"',
      '  kolom "P2" bukan P2, karena judul yang dinyatakan baginya "P13[A2]"',
      "  tidak ada kolom respondent: responden dinomori menurut urutan barisnya",
    ]);
  });
});

describe("a column under another name than is asked for", () => {
  const renamed = (from: string, to: string) => ({ "responses.csv": (text: string) => text.replace(from, to) });

  test.each([
    ["id", "id"],
    ["No. Urut", '"No. Urut"'],
  ])("%j tells how the respondents' column is declared", (heading, declared) => {
    expect(messagesOf(renamed("respondent", heading))).toEqual([
      `data/responses.csv baris 1, kolom respondent: kolom itu tidak ada, seharusnya ada. Bila kolom "${heading}" yang membedakan responden, tulis di study.yaml: headings: { respondent: ${declared} }.`,
    ]);
  });

  test("that is like one that is missing is named with it, and is no problem of its own", () => {
    expect(messagesOf(renamed("respondent", "Responden ke"))).toHaveLength(1);
    expect(messagesOf({ "items.csv": replace("topic_id", "topik_id") })).toEqual([
      'data/items.csv baris 1, kolom topic_id: kolom itu tidak ada, seharusnya ada. Bila yang dimaksud kolom "topik_id", ganti judulnya menjadi "topic_id".',
    ]);
  });

  test("that is refused is not said to be passed over", () => {
    const { reading, messages } = caseStudy("quotes-in-free-text", {
      "items.csv": (text) => text.replace(",heading", "").replaceAll(/,[AB]\n/g, "\n"),
      "responses.csv": () => "respondent,X1,X2,Usia\n1,4,5,20\n2,3,3,21\n",
    });
    expect(messages).toEqual([
      'data/responses.csv baris 1, kolom Usia: ada kolom "Usia", seharusnya hanya kolom respondent, X1, X2, stratum. Perbaiki judulnya atau hapus kolom itu.',
    ]);
    expect(reading.filter((line) => line.includes("Usia"))).toEqual([]);
  });
});

test("headings that two items share are one problem, and nothing is said of their columns", () => {
  const items = "code,variable,dimension,topic_id,heading\nA1,A,RAM,a,Nyaman\nA2,A,CEP,b,Nyaman\nB1,B,PUA,c,C\nB2,B,PUA,d,D\n";
  const changes = {
    "items.csv": items,
    "responses.csv": "Nyaman,Nyaman,C,D\n4,5,3,2\n3,9,3,2\n",
    "population.csv": null,
    "profile.csv": null,
  };
  expect(messagesOf(changes).map((message) => message.split(", seharusnya")[0])).toEqual([
    'data/items.csv baris 3, kolom heading: tertulis "Nyaman", yang juga menjadi judul kolom A1',
  ]);
});

test("heads in the second row, below merged ones, are recognized and one problem", () => {
  const { messages } = caseStudy("silent-row-of-modes", { "responses.csv": (text) => `,,Mutu layanan,,,Niat\n${text}` });
  expect(messages).toEqual([
    "data/responses.csv baris 1: judul kolomnya tampaknya ada di baris 2, seharusnya di baris pertama. Hapus baris-baris di atas judul itu.",
  ]);
});
