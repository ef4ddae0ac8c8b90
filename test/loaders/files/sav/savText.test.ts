import { describe, expect, test } from "vitest";
import { savText } from "../../../../loaders/files/sav/savText.js";
import { fileProblems } from "../../../../src/texts/language.js";

const bytes = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding);

describe("the texts of a file", () => {
  test("are decoded by the encoding that it names, without what fills them up", () => {
    expect(savText("UTF-8", 1252).decode(bytes("Rosé «X»  \0 "))).toBe("Rosé «X»");
    expect(savText("UTF-8", undefined).decode(bytes("é", "latin1"))).toBeUndefined();
  });

  test("are decoded by its code page where it names none", () => {
    expect(savText(undefined, 1252).decode(Buffer.of(0x93, 0xe9, 0x94))).toBe("“é”");
    expect(savText(undefined, 65001).decode(bytes("é"))).toBe("é");
    expect(savText(undefined, 28592).decode(Buffer.of(0xb1))).toBe("ą");
    expect([savText(undefined, 1251).encoding, savText(undefined, 20866).encoding]).toEqual(["windows-1251", "koi8-r"]);
  });

  test("are taken for Windows-1252 where it says neither, which is a guess from the first letter beyond ASCII on", () => {
    const text = savText(undefined, 2);
    expect([text.encoding, text.decode(bytes("Setuju ")), text.isGuessed()]).toEqual(["Windows-1252", "Setuju", false]);
    expect([text.decode(Buffer.of(0xe9)), text.isGuessed()]).toEqual(["é", true]);
    expect(savText("US-ASCII", undefined).encoding).toBe("Windows-1252");
    expect(savText("windows-1252", undefined).isGuessed()).toBe(false);
  });

  test("cannot be read in an encoding that is not known", () => {
    expect(() => savText("EBCDIC", undefined)).toThrow(fileProblems.unknownEncoding("EBCDIC").found);
    expect(() => savText(undefined, 437)).toThrow(fileProblems.unknownEncoding("cp437").found);
  });
});
