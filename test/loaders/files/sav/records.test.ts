import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { savRecords } from "../../../../loaders/files/sav/records.js";

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/files/${name}`, import.meta.url));
const changed = (name: string, change: (bytes: Buffer) => void) => {
  const bytes = Buffer.from(fixture(name));
  change(bytes);
  return bytes;
};
const words = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString().trim();

describe("what stands before the cases of a file that PSPP made", () => {
  test("says how they are packed, how many there are, and in which order of bytes", () => {
    expect(
      ["form.sav", "form-plain.sav", "form-zlib.sav", "form-big-endian.sav"].map(
        (name) => savRecords(fixture(name)).header,
      ),
    ).toMatchObject([
      { littleEndian: true, compression: "bytecode", weight: 0, cases: 6 },
      { littleEndian: true, compression: "none", weight: 0, cases: 6 },
      { littleEndian: true, compression: "zlib", weight: 0, cases: 6 },
      { littleEndian: false, weight: 0, cases: 6 },
    ]);
    expect(savRecords(fixture("weighted.sav")).header.weight).toBe(2); // A1 is the second variable
  });

  test("has variables with labels, and where their values stand", () => {
    const { variables, caseSize } = savRecords(fixture("small/responses.sav"));
    expect(variables.map(({ name, label, width, place }) => [words(name), words(label), width, place])).toEqual([
      ["RESPONDE", "Nomor", 0, 1],
      ["A1", "Saya disapa", 0, 2],
      ["A2", "Saya menunggu lama", 0, 3],
      ["B1", "Saya puas", 0, 4],
      ["B2", undefined, 0, 5],
    ]);
    expect(caseSize).toBe(5);
  });

  test("has labels of values, and what is declared missing", () => {
    const { variables, labels } = savRecords(fixture("form.sav"));
    const answers = labels.find(({ places }) => places.includes(2))!;
    expect([answers.places, answers.labels.map(([, label]) => words(label))]).toEqual([
      [2, 3, 4, 5],
      ["Sangat Tidak Setuju", "Tidak Setuju", "Netral", "Setuju", "Sangat Setuju"],
    ]);
    const { range, values } = variables.find(({ name }) => words(name) === "UMUR")!.missing;
    expect([range![0], range![1] > 1e300, values.map((value) => Buffer.from(value).readDoubleLE())]).toEqual([
      110,
      true,
      [99],
    ]);
  });

  test("is refused where it is cut off or says what no file says", () => {
    const bytes = fixture("form.sav");
    expect(() => savRecords(bytes.subarray(0, 400))).toThrow("terpotong");
    expect(() => savRecords(changed("form.sav", (file) => file.writeInt32LE(9, 64)))).toThrow(
      "kepalanya tidak terbaca",
    );
    expect(() => savRecords(changed("form.sav", (file) => file.writeInt32LE(7, 72)))).toThrow(
      "dimampatkan dengan cara yang tidak dikenal",
    );
    expect(() => savRecords(changed("form.sav", (file) => file.writeInt32LE(5, 176)))).toThrow(
      "rekaman 5 tidak dikenal",
    );
    expect(() => savRecords(changed("form.sav", (file) => file.writeInt32LE(300, 180)))).toThrow(
      "sebuah variabel tidak terbaca",
    );
  });

  test("does not say how many cases there are where it says -1", () => {
    expect(savRecords(changed("form.sav", (file) => file.writeInt32LE(-1, 80))).header.cases).toBeUndefined();
  });
});
