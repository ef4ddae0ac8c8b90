import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { DataError } from "../../../loaders/dataError.js";
import { bytesInMemory, bytesOnDisk } from "../../../loaders/files/fileBytes.js";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { changedStudy } from "../changedStudy.js";

const CHANGED =
  "isi berkas berubah selagi dibaca, seharusnya isi yang tetap sampai selesai dibaca. Jalankan lagi setelah berkas itu selesai disimpan.";

function fileOf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "bytes-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "file"), bytes);
  return join(folder, "file");
}

test.each([0, 1, 262_144, 262_145, 1_000_000])("%d bytes on disk are those in memory, each time", (count) => {
  const bytes = Buffer.alloc(count, "0123456789");
  const path = fileOf(bytes);
  const found = bytesOnDisk(path, count);
  for (let times = 0; times < 2; times++) {
    expect(Buffer.concat(Array.from(found.blocks(), (block) => Buffer.from(block))).equals(bytes)).toBe(true);
    expect(Buffer.from(found.whole()).equals(bytes)).toBe(true);
    expect(found.fingerprint()).toEqual(bytesInMemory(bytes).fingerprint());
  }
});

test("bytes that are others when they are gone through again are refused, and a look at the first of them says nothing", () => {
  const path = fileOf(Buffer.alloc(600_000, "a"));
  const found = bytesOnDisk(path, 600_000);
  for (const _ of found.blocks()) break;
  expect(found.fingerprint().bytes).toBe(600_000);
  writeFileSync(path, Buffer.alloc(600_000, "b"));
  for (const _ of found.blocks()) break;
  expect(() => found.whole()).toThrow("isi berkas berubah selagi dibaca");
});

const many = (count: number) => {
  const rows = Array.from({ length: count }, (_, at) => `${at + 1},5,4,3,2`);
  return `respondent,A1,A2,B1,B2\n${rows.join("\n")}\n`;
};

function messages(folder: string, told: () => void): string[] {
  try {
    loadStudy(folder, { told });
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.message
      .replaceAll(folder, "data")
      .split("\n")
      .filter((line) => line.includes("responses.csv"));
  }
}

test("answers that change while they are read are one problem", () => {
  const folder = changedStudy({ "responses.csv": () => many(50_000), "population.csv": null, "profile.csv": null });
  const path = join(folder, "responses.csv");
  expect(messages(folder, () => {})).toEqual([]);
  expect(messages(folder, () => writeFileSync(path, many(50_000).replace("49999,5", "49999,1")))).toEqual([
    `data/responses.csv: ${CHANGED}`,
  ]);
  const inAnotherEncoding = Buffer.concat([Buffer.from(many(49_999)), Buffer.from("50000,5,4,3,\xe9\n", "latin1")]);
  writeFileSync(path, many(50_000));
  expect(messages(folder, () => writeFileSync(path, inAnotherEncoding))).toEqual([`data/responses.csv: ${CHANGED}`]);
});
