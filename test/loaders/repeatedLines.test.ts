import { describe, expect, test } from "vitest";
import { caseStudy } from "./caseStudy.js";

const messages = (...rows: string[]) =>
  caseStudy("silent-nothing-answered", { "responses.csv": () => rows.join("\n") }).messages;
const warning = (found: string) =>
  `Peringatan: data/responses.csv: ${found}, seharusnya setiap responden satu kali. Bila berkasnya tersalin dua kali, hapus ulangannya; bila memang jawaban orang lain, biarkan.`;
const HEADER = "Waktu,Nama,A,B,Saran";
const ROWS = [
  "1/5/2026 9:00,Ani,4,3,bagus",
  "1/5/2026 9:05,Budi,5,4,",
  "1/5/2026 9:06,Cici,2,4,",
  "1/5/2026 9:07,Dedi,2,2,cepat",
];

describe("rows that repeat others in all columns", () => {
  test("are named, as those of an export pasted twice", () => {
    expect(messages(HEADER, ...ROWS, ...ROWS)).toEqual([
      warning(
        "4 baris sama persis dengan baris di atasnya pada semua kolom: baris 6 dengan 2, baris 7 dengan 3, baris 8 dengan 4, dan 1 lainnya",
      ),
    ]);
    expect(messages(HEADER, ...ROWS, ROWS[1]!)).toEqual([
      warning("1 baris sama persis dengan baris di atasnya pada semua kolom: baris 6 dengan 3"),
    ]);
  });

  test("are none where the time alone is the same, or a name, or what names no row", () => {
    expect(messages(HEADER, ...ROWS, "1/5/2026 9:07,Eka,2,2,cepat", "1/5/2026 9:09,Ani,4,3,bagus")).toEqual([]);
    expect(messages("Kelas,A,B", "X,4,3", "Y,4,3", "X,4,3", "X,5,3", "Y,5,2", "Y,4,3")).toEqual([]);
    expect(messages("A,B,Saran", "4,3,bagus", "5,3,", "4,3,bagus")).toEqual([]);
  });
});
