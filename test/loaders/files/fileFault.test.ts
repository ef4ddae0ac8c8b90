import { expect, test } from "vitest";
import { blamed, broken, FileFault } from "../../../loaders/files/fileFault.js";
import { fileProblems } from "../../../src/texts/language.js";

test("what goes wrong while a file is read is the file's fault, and says so", () => {
  const read = () => new DataView(new ArrayBuffer(2)).getUint32(0);
  expect(() => blamed("terpotong", read)).toThrow(broken("terpotong"));
  try {
    blamed("terpotong", read);
  } catch (fault) {
    expect((fault as FileFault).wording).toEqual(fileProblems.broken("terpotong"));
  }
});

test("a fault that is said already stays, and what is read is given", () => {
  const fault = new FileFault(fileProblems.encrypted());
  expect(() =>
    blamed("terpotong", () => {
      throw fault;
    }),
  ).toThrow(fault);
  expect(blamed("terpotong", () => 5)).toBe(5);
});
