import { spawnSync } from "node:child_process";
import { expect, test, vi } from "vitest";
import { changedStudy, replace } from "../loaders/changedStudy.js";

vi.setConfig({ testTimeout: 60_000 }); // each test starts a process

/** What `npm run --silent check` runs. */
function check(...args: string[]) {
  return spawnSync(process.execPath, ["commands/run.mjs", "check", ...args], { encoding: "utf8" });
}

test("prints what was understood of every file, and that nothing is wrong", () => {
  const folder = changedStudy({
    "responses.csv": (text) => Buffer.from(`\ufeff${text.replaceAll(",", "\t")}\t\t\t\t\n\n`, "utf16le"),
  });
  const { status, stdout, stderr } = check(folder);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(
    `${folder}/responses.csv: teks UTF-16 LE, kolom dipisahkan tab, 6 baris data, 2 baris kosong dilewati\n  kolom respondent, A1, A2, B1, B2\n`,
  );
  expect(stdout).toContain(`${folder}/study.yaml: teks UTF-8\n`);
  expect(stdout).toMatch(/Terbaca 6 responden dan 4 butir\.\nTidak ada masalah\.\n$/);
});

test("ends with 1 where there is a problem, and still prints what was understood", () => {
  const { status, stdout } = check(changedStudy({ "responses.csv": replace("4,2,4,2,3", "4,2,9,2,3") }));
  expect(status).toBe(1);
  expect(stdout).toContain("kolom dipisahkan koma");
  expect(stdout).toMatch(/baris 5, kolom A2 \(responden 4\): tertulis "9"/);
});

test("ends with 1 and no trace of the program where the folder does not exist", () => {
  const { status, stdout, stderr } = check("no-such-folder");
  expect([status, stderr]).toEqual([1, ""]);
  expect(stdout).toContain("no-such-folder/study.yaml: berkas tidak ditemukan");
});

test("warns of items that run against each other, and says which turned round would help", () => {
  const folder = changedStudy({ "items.csv": replace("Waited long,-,against", "Waited long,+,against") });
  const { status, stdout } = check(folder);
  expect(status).toBe(0);
  expect(stdout.trimEnd().split("\n").at(-1)).toBe(
    `Peringatan: ${folder}/items.csv kolom keying: butir-butir Layanan berlawanan arah: rata-rata kovarians antarbutirnya negatif (−2,167), ` +
      "dan korelasi butir–sisa A1 dan A2 negatif, seharusnya butir-butir yang searah. Bila A1 atau A2 dibalik, alpha Cronbach-nya menjadi 1,000. " +
      "Periksa keying butir-butirnya: yang dibalik hanya pernyataan yang arahnya memang berlawanan.",
  );
});
