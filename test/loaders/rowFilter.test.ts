import { describe, expect, test } from "vitest";
import { caseStudy } from "./caseStudy.js";

const declared = (rows: string) => ({ "study.yaml": (text: string) => `${text}rows: ${rows}\n` });
const withoutScale = (messages: readonly string[]) =>
  messages.filter((message) => !message.includes("scale.options: dari"));

describe("a person who answered twice", () => {
  const answers = (rows: string, name = "rows-same-person-twice", responses?: string) => {
    const { study, messages } = caseStudy(name, {
      ...declared(rows),
      ...(responses !== undefined && { "responses.csv": () => responses }),
    });
    return {
      messages: withoutScale(messages),
      notes: study?.warnings.map(({ id }) => id),
      X1: study && [...study.answers.columns["X1"]!],
    };
  };

  test("is said, by the column that tells persons apart, and counts twice until the study declares which answer counts", () => {
    const { study, messages } = caseStudy("rows-same-person-twice");
    expect(withoutScale(messages)).toEqual([
      'Peringatan: data/responses.csv: isian kolom "Surel" berulang: baris 8 dengan 2 dan baris 9 dengan 2, seharusnya setiap orang satu kali. Bila orang yang sama menjawab lebih dari sekali, tulis di study.yaml jawaban mana yang dihitung: rows: { onePerson: { column: Surel, keep: last } }, atau keep: first; bila memang orang lain, biarkan.',
    ]);
    expect(study!.answers.respondents).toHaveLength(8);
  });

  test("counts once, by the last or the first answer, and that is said without addresses", () => {
    expect(answers("{ onePerson: { column: surel, keep: last } }")).toMatchObject({
      messages: [
        'Peringatan: data/responses.csv: 2 baris dilewati menurut rows.onePerson di study.yaml, karena isian kolom "surel" sama dengan baris sesudahnya, seharusnya disengaja. Bila tidak, hapus rows.onePerson.',
      ],
      X1: [5, 2, 3, 4, 2, 5],
    });
    const first = answers("{ onePerson: { column: Surel, keep: first } }");
    expect(first.X1).toEqual([4, 5, 2, 3, 4, 2]);
    expect(first.notes![0]).toBe(
      "2 baris berkas jawaban tidak diolah karena orangnya menjawab lebih dari sekali; yang diolah jawaban pertamanya, sebagaimana dinyatakan penelitian ini.",
    );
  });

  test("is somebody else where the cell is empty, whatever its case", () => {
    const text = "Surel,A,B\nA@x.id,4,5\n,3,2\n,2,1\na@X.id ,5,4\n";
    expect(answers("{ onePerson: { column: Surel, keep: last } }", "missing-99", text).X1).toEqual([3, 2, 5]);
  });

  test("counts by a row that is not left out", () => {
    const text = "Surel,Bersedia,A,B\na@x.id,Ya,4,5\nb@x.id,Ya,3,2\na@x.id,Tidak,5,4\n";
    const rows = "{ leaveOut: [{ column: Bersedia, is: [Tidak] }], onePerson: { column: Surel, keep: last } }";
    expect(answers(rows, "missing-99", text).X1).toEqual([4, 3]);
  });

  test("is not asked after where most share a value, or none names persons", () => {
    expect(caseStudy("missing-99", { "responses.csv": () => "NIM,A,B\n1,4,5\n1,3,2\n1,3,1\n" }).messages).toEqual([]);
    expect(caseStudy("missing-99", { "responses.csv": () => "Prodi,A,B\nx,4,5\ny,3,2\nx,3,1\n" }).messages).toEqual([]);
  });
});

describe("rows that hold a value", () => {
  const text = "Waktu,Bersedia ikut?,A,B\n9:00,Ya,4,5\n9:05,Tidak,3,2\n9:06,Ya,2,1\n9:07,tidak.,5,4\n";
  const read = (rows?: string) =>
    caseStudy("missing-99", { ...(rows !== undefined && declared(rows)), "responses.csv": () => text });

  test("of a refusal are said where there are answers beside it", () => {
    const { study, messages } = read();
    expect(messages).toEqual([
      'Peringatan: data/responses.csv: kolom "Bersedia ikut?" berisi "Tidak" (1 baris) dan "tidak." (1 baris), tetapi baris-baris itu dibaca sebagai responden, seharusnya responden yang bersedia. Bila mereka menolak ikut, tulis di study.yaml: rows: { leaveOut: [{ column: "Bersedia ikut?", is: ["Tidak", "tidak."] }] }; bila kolom itu bukan persetujuan, biarkan.',
    ]);
    expect(study!.answers.respondents).toHaveLength(4);
  });

  test("are left out as declared, and that is said", () => {
    const { study, messages } = read('{ leaveOut: [{ column: "Bersedia ikut?", is: [Tidak] }] }');
    expect(messages).toEqual([
      'Peringatan: data/responses.csv: 2 baris dilewati menurut rows.leaveOut di study.yaml (kolom "Bersedia ikut?" berisi "Tidak"), seharusnya disengaja. Bila tidak, hapus dari rows.leaveOut.',
    ]);
    expect([...study!.answers.columns["X1"]!]).toEqual([4, 2]);
    expect(study!.warnings).toEqual([
      {
        id: '2 baris berkas jawaban tidak diolah karena kolom "Bersedia ikut?" berisi "Tidak", sebagaimana dinyatakan penelitian ini.',
      },
    ]);
  });

  test("may be of a column that is read", () => {
    expect([...read("{ leaveOut: [{ column: A, is: [5, 2] }] }").study!.answers.columns["X1"]!]).toEqual([4, 3]);
  });

  test("that no row holds, and columns that are not there, are said", () => {
    expect(read('{ leaveOut: [{ column: "Bersedia ikut?", is: [Menolak] }] }').messages[0]).toBe(
      'Peringatan: data/responses.csv: tidak ada baris yang kolom "Bersedia ikut?"-nya berisi "Menolak", yang disebut rows.leaveOut di study.yaml, seharusnya isian yang ada di berkas ini. Periksa ejaannya, atau hapus dari rows.leaveOut.',
    );
    expect(read("{ onePerson: { column: Wakt, keep: last } }").messages[0]).toBe(
      'data/responses.csv: rows.onePerson di study.yaml menyebut kolom "Wakt", yang tidak ada atau lebih dari satu, seharusnya judul satu kolom berkas ini. Samakan dengan judul di berkas jawaban (yang paling mirip: "Waktu"); bila lebih dari satu, tulis urutannya, misalnya "Wakt [2]".',
    );
  });
});

describe("rows of somebody who tried the form", () => {
  const read = (text: string, rows?: string) =>
    caseStudy("missing-99", { ...(rows !== undefined && declared(rows)), "responses.csv": () => text });
  const text = "Nama,A,B\nAni,4,5\ntes,3,2\nBudi,2,1\nUji coba 2,5,4\n";

  test("are said, and left out as declared", () => {
    expect(read(text).messages).toEqual([
      'Peringatan: data/responses.csv: baris 3 ("tes") dan 5 ("Uji coba 2") bernama seperti isian percobaan, tetapi dibaca sebagai responden, seharusnya baris responden. Bila bukan responden, hapus, atau tulis di study.yaml: rows: { leaveOut: ["tes", "Uji coba 2"] }; bila responden, biarkan.',
    ]);
    expect([...read(text, "{ leaveOut: [tes, uji coba 2] }").study!.answers.columns["X1"]!]).toEqual([4, 2]);
  });

  test("are none of people who are called like it", () => {
    expect(read("Nama,A,B\nTesa,4,5\nTestiana,3,2\nContohwati,2,1\n").messages).toEqual([]);
  });
});

test("empty cells beyond the headings are none", () => {
  const { study, messages } = caseStudy("missing-99", { "responses.csv": () => "No,A,B\n1,4,5,,\n2,3,2\n3,2,1, \n" });
  expect(messages).toEqual([]);
  expect([...study!.answers.columns["X1"]!]).toEqual([4, 3, 2]);
  expect(caseStudy("missing-99", { "responses.csv": () => "No,A,B\n1,4,5,,1\n2,3,2\n" }).messages).toEqual([
    "data/responses.csv baris 2: ada 5 isian, seharusnya 3, sebanyak kolom pada baris judul. Samakan banyaknya; isian yang memuat pemisah kolom diberi tanda kutip.",
  ]);
});
