import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type SavRecords, savRecords } from "../../../../loaders/files/sav/records.js";
import { savVariables } from "../../../../loaders/files/sav/variables.js";

const records = savRecords(readFileSync(new URL("../../../fixtures/files/form.sav", import.meta.url)));

describe("the variables of a file that PSPP made", () => {
  const { variables, text } = savVariables(records);

  test("have their whole names, labels and widths, those of long texts put together", () => {
    expect(text.encoding).toBe("UTF-8");
    expect(variables.map(({ name, label, width }) => [name, label, width])).toEqual([
      ["resp", "Nomor", 0],
      ["A1", "Saya disapa", 0],
      ["A2", "Saya menunggu lama", 0],
      ["B1", "Saya puas", 0],
      ["B2", undefined, 0],
      ["nama_lengkap_responden", undefined, 20],
      ["kota", undefined, 12],
      ["umur", "Umur Anda (tahun)", 0],
      ["tanggal", undefined, 0],
      ["jam", undefined, 0],
      ["saat", undefined, 0],
      ["cerita", undefined, 600],
    ]);
  });

  test("have the labels of their values, by numbers or by texts longer than eight bytes", () => {
    const labels = (name: string) => [...variables.find((one) => one.name === name)!.labels];
    expect(labels("B2")[4]).toEqual([5, "Sangat Setuju"]);
    expect(labels("kota")).toEqual([
      ["-", "Tidak dijawab"],
      ["Jauh sekali", "Luar daerah"],
    ]);
    expect(labels("tanggal")).toEqual([]);
  });

  test("stand in a case one behind the other, a text in eights of bytes", () => {
    expect(variables.slice(4, 9).map(({ place }) => place)).toEqual([4, 5, 8, 10, 11]);
  });
});

describe("a file is broken", () => {
  const changed = (changes: Partial<SavRecords>) => () => savVariables({ ...records, ...changes });

  test("where labels are a variable's that there is not, or two are a value's", () => {
    const [group] = records.labels;
    expect(changed({ labels: [{ ...group!, places: [999] }] })).toThrow("label nilainya tidak terbaca");
    expect(changed({ labels: [{ ...group!, labels: [group!.labels[0]!, group!.labels[0]!] }] })).toThrow(
      "sebuah nilai mempunyai dua label",
    );
  });

  test("where a long text has not all its parts", () => {
    expect(changed({ variables: records.variables.slice(0, -1) })).toThrow("sebuah variabel tidak terbaca");
  });
});
