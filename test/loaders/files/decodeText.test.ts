import { describe, expect, test } from "vitest";
import { decodeText } from "../../../loaders/files/decodeText.js";

const utf16 = (text: string, swapped = false) => {
  const bytes = Buffer.from(text, "utf16le");
  return swapped ? bytes.swap16() : bytes;
};

describe("decodeText", () => {
  test.each([
    ["UTF-8", Buffer.from("kode,é"), { text: "kode,é", encoding: "UTF-8", marked: false }],
    [
      "UTF-8 with its mark, which is no character",
      Buffer.from("\ufeffkode"),
      { text: "kode", encoding: "UTF-8", marked: true },
    ],
    ["UTF-16 by its mark", utf16("\ufeffé,kode"), { text: "é,kode", encoding: "UTF-16 LE", marked: true }],
    ["UTF-16 of the other order", utf16("\ufeffé,kode", true), { text: "é,kode", encoding: "UTF-16 BE", marked: true }],
    [
      "UTF-16 by the zeros beside its first letter",
      utf16("kode,é"),
      { text: "kode,é", encoding: "UTF-16 LE", marked: false },
    ],
    ["the same of the other order", utf16("kode,é", true), { text: "kode,é", encoding: "UTF-16 BE", marked: false }],
    [
      "Windows-1252, where nothing is UTF-8",
      Buffer.from("caf\xe9 \x93a\x94", "latin1"),
      { text: "café “a”", encoding: "Windows-1252", marked: false },
    ],
  ])("reads %s", (_, bytes, expected) => {
    expect(decodeText(bytes)).toEqual(expected);
  });

  test.each([
    ["a byte that Windows-1252 does not define", Buffer.from("a\x81b", "latin1"), "broken"],
    ["half a character of UTF-16", utf16("\ufeffkode").subarray(0, 7), "broken"],
    ["half a pair of UTF-16", utf16("\ufeffa\ud83d"), "broken"],
    ["a mark of UTF-8 on what is none", Buffer.from("\xef\xbb\xbfcaf\xe9", "latin1"), "broken"],
    ["UTF-8 and something else", Buffer.concat([Buffer.from("é"), Buffer.from("\xe9 ", "latin1")]), "mixed"],
    ["zeros in UTF-8", Buffer.from("kode\0"), "zeros"],
  ])("refuses %s", (_, bytes, expected) => {
    expect(decodeText(bytes)).toBe(expected);
  });
});
