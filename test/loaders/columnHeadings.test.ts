import { describe, expect, test } from "vitest";
import { analyse } from "../../src/analysis/results/analyse.js";
import { caseStudy } from "./caseStudy.js";
import { messagesOf, replace } from "./changedStudy.js";

const missing = (column: string, heading: string, near: string) =>
  `data/responses.csv baris 1, kolom ${column}: tidak ada kolom berjudul "${heading}", seharusnya ada. Samakan judul kolom itu dengan yang dinyatakan (huruf besar dan banyaknya spasi tidak dibedakan). ${near}`;

describe("a heading that is declared and not in the file", () => {
  test("is an error that names the nearest, though another column has the item's code", () => {
    expect(caseStudy("silent-misspelt-heading").messages).toEqual([
      missing("P2", "P13[A 2]", 'Yang paling mirip: "P13[A2]".'),
    ]);
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
        text
          .replaceAll("\n", ",Sirkulasi\n")
          .replace(",Sirkulasi", column === "respondent" ? ",stratum" : `,${column}`),
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

  test.each([["id"], ["No. Urut"], ["Kode"]])(
    "%j is no respondents' unless it is declared, and they are numbered",
    (heading) => {
      expect(messagesOf(renamed("respondent", heading))).toEqual([]);
    },
  );

  test.each([
    ["Respondent", "respondent"],
    ["responden", "respondent"],
    ["Stratum", "stratum"],
  ])("%j that may be an optional one is an error", (heading, name) => {
    expect(messagesOf(renamed("respondent", name === "respondent" ? heading : `respondent,${heading}`))[0]).toBe(
      `data/responses.csv baris 1, kolom ${name}: kolom itu tidak ada, seharusnya ada. Bila yang dimaksud kolom "${heading}", ganti judulnya menjadi "${name}".`,
    );
  });

  test("that is like one that is missing is named with it, and is no problem of its own", () => {
    expect(messagesOf({ "items.csv": replace("topic_id", "topik_id") })).toEqual([
      'data/items.csv baris 1, kolom topic_id: kolom itu tidak ada, seharusnya ada. Bila yang dimaksud kolom "topik_id", ganti judulnya menjadi "topic_id".',
    ]);
  });
});

describe("columns beside those of items", () => {
  test("are passed over and said to be, though items go by their codes", () => {
    const { study, messages, reading } = caseStudy("headings-codes-and-others");
    expect(messages).toEqual([]);
    expect(analyse(study!).items.map(({ mean }) => mean)).toEqual([3, 4]);
    expect(reading.slice(1, 4)).toEqual([
      "  kolom X1, X2",
      '  diabaikan: kolom "No", "Usia"',
      "  tidak ada kolom respondent: responden dinomori menurut urutan barisnya",
    ]);
  });
});

describe("a question that is asked twice", () => {
  const declared = (text: string) =>
    text.replace("K1,+,Petugas ramah", "K1,+,Petugas ramah [2]").replace("K2,+,Ruang nyaman", "K2,+,Ruang  NYAMAN [2]");
  const means = (changes: Parameters<typeof caseStudy>[1]) => {
    const { study, messages } = caseStudy("headings-asked-twice", changes);
    return study === undefined
      ? messages
      : analyse(study).items.map(({ code, mean }) => `${code} ${Number(mean).toFixed(2)}`);
  };

  test("is one problem that says how to declare it", () => {
    expect(caseStudy("headings-asked-twice").messages).toEqual([
      'data/items.csv baris 4, kolom heading: tertulis "Petugas ramah", yang juga menjadi judul kolom H1; demikian pula K2 sama dengan H2, seharusnya judul yang berbeda bagi setiap kolom. Bila pertanyaan itu memang ditanyakan lebih dari sekali, tulis urutannya di berkas jawaban: "Petugas ramah [2]" bagi K1 dan "Ruang nyaman [2]" bagi K2; bila tidak, perbaiki judulnya.',
    ]);
  });

  test("is read from the second of its columns where that is declared", () => {
    expect(means({ "items.csv": declared })).toEqual(["H1 4.67", "H2 4.67", "K1 2.67", "K2 3.33"]);
  });

  test("is read from the column that has its heading as it is declared, where there is one", () => {
    const other = (text: string) => text.replaceAll("\n", ",1\n").replace(",1\n", ",Petugas ramah [2]\n");
    expect(means({ "items.csv": declared, "responses.csv": other })[2]).toBe("K1 1.00");
  });

  test("is refused where its second column is not there, or nobody says which is meant", () => {
    const once = (text: string) => text.replace("Petugas ramah,Ruang nyaman\n", "Petugas,Ruang nyaman\n");
    expect(means({ "items.csv": declared, "responses.csv": once })).toEqual([
      'data/responses.csv baris 1, kolom K1: tidak ada kolom berjudul "Petugas ramah [2]", seharusnya ada. Samakan judul kolom itu dengan yang dinyatakan (huruf besar dan banyaknya spasi tidak dibedakan). Kolom yang tidak dikenali: "Waktu", "Petugas".',
    ]);
    const alone = (text: string) =>
      text.replace("K1,+,Petugas ramah", "K1,+,Petugas").replace("K2,+,Ruang nyaman", "K2,+,Ruang nyaman [2]");
    const third = (text: string) => text.replace("\n", ",Petugas\n").replaceAll(/(\d)\n/g, "$1,1\n");
    expect(means({ "items.csv": alone, "responses.csv": third })).toEqual([
      'data/responses.csv baris 1, kolom H1 ("Petugas ramah"): judul "Petugas ramah" dipakai lebih dari satu kolom, seharusnya satu kolom. Tulis urutan kolom yang dimaksud pada judul yang dinyatakan: "Petugas ramah [1]" atau "Petugas ramah [2]".',
    ]);
    const first = (text: string) => alone(text).replace("H1,+,Petugas ramah", "H1,+,Petugas ramah [1]");
    expect(means({ "items.csv": first, "responses.csv": third })).toEqual(["H1 4.67", "H2 4.67", "K1 1.00", "K2 3.33"]);
  });
});

describe("a heading that is spelt otherwise than it is declared", () => {
  const headed = (declared: string, written: string) => {
    const { study, messages } = caseStudy("silent-misspelt-heading", {
      "items.csv": (text) => text.replace("P13[A 2]", `"${declared.replaceAll('"', '""')}"`),
      "responses.csv": (text) => text.replace("P13[A2]", `"${written.replaceAll('"', '""')}"`),
    });
    return study === undefined ? messages : [...study.answers.columns["P2"]!];
  };

  test.each([
    ["Petugas ramah", "PETUGAS\u00a0 ramah\n"],
    ["Petugas - ramah", "Petugas – ramah"],
    ["Petugas-ramah", "Petugas — ramah"],
    ['Petugas "ramah"', "Petugas “ramah”"],
    ["Ma'af", "Ma’af"],
    ["Petugas ramah", "Petugas ramah."],
    ["Petugas ramah?", "Petugas ramah ? *"],
    ["Petugas ramah", "🙂 Petugas ramah"],
    ["Pernyataan 1", "Pernyataan １"],
  ])("%j as %j is read", (declared, written) => {
    expect(headed(declared, written)).toEqual([5, 5, 4, 4]);
  });

  test.each([
    ["P13[A2]", "P13[A 2]"],
    ["P14[1]", "P14"],
    ["P14[2]", "P14"],
    ["Q1.0", "Q1"],
    ["Q1-1", "Q11"],
    ["Petugas ramah", "Petugas (ramah)"],
    ["Petugas ramah 4", "Petugas ramah 4,0"],
    ["+1", "1"],
  ])("%j as %j is another", (declared, written) => {
    expect(headed(declared, written)).toHaveLength(1);
  });

  test("is none where another is spelt so", () => {
    const { study } = caseStudy("silent-misspelt-heading", {
      "items.csv": (text) => text.replace("P13[A1]", "Ramah").replace("P13[A 2]", "Ramah."),
      "responses.csv": (text) => text.replace("P13[A1]", "Ramah.").replace("P13[A2]", "Ramah"),
    });
    expect([...study!.answers.columns["P2"]!]).toEqual([5, 4, 5, 4]);
  });
});

test("headings that two items share are one problem, and nothing is said of their columns", () => {
  const items =
    "code,variable,dimension,topic_id,heading\nA1,A,RAM,a,Nyaman\nA2,A,CEP,b,Nyaman\nB1,B,PUA,c,C\nB2,B,PUA,d,D\n";
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
