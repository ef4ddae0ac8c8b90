import { expect, test } from "vitest";
import { messagesOf } from "./changedStudy.js";

test("questions as headings that no item declares are one problem", () => {
  const headed = (header: string) =>
    messagesOf({
      "responses.csv": `${header}\n9:00,4,3,4,3\n9:05,5,4,4,2\n9:06,2,4,1,2\n9:07,2,4,1,2\n9:08,2,4,1,3\n9:09,2,4,1,4\n`,
    });
  expect(headed("Waktu,Petugas ramah,Layanan cepat,Aturan mudah,Saya puas")).toEqual([
    'data/responses.csv baris 1, kolom A1: tidak satu pun kolom berjudul kode butir, sedangkan 4 kolom berjudul seperti pertanyaan ("Petugas ramah"), seharusnya kolom A1, A2, B1, B2. Bila berkas ini ekspor formulir, salin judul setiap pertanyaan ke kolom heading di items.csv, pada baris butirnya; bila bukan, ganti judulnya dengan kode butir.',
  ]);
  expect(headed("Waktu,A1,Layanan cepat,Aturan mudah,Saya puas").length).toBe(3);
  expect(headed("respondent,A 1,A 2,B 1,B 2")).toHaveLength(4);
});
