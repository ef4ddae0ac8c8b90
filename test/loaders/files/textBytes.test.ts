import { describe, expect, test } from "vitest";
import { countLines } from "../../../loaders/files/countLines.js";
import { bytesInMemory, type FileBytes } from "../../../loaders/files/fileBytes.js";
import { textBytes, wholeText } from "../../../loaders/files/textBytes.js";
import { randomOf } from "../../fuzz/random.js";
import { piecemeal } from "./csv/piecemeal.js";

const utf16 = (text: string, swapped = false) => {
  const bytes = Buffer.from(text, "utf16le");
  return swapped ? bytes.swap16() : bytes;
};

const decoded = (bytes: FileBytes) => {
  const found = textBytes(bytes);
  return typeof found === "string" ? found : { text: wholeText(found), encoding: found.encoding };
};

describe("textBytes", () => {
  test.each([
    ["UTF-8", Buffer.from("kode,é"), { text: "kode,é", encoding: "UTF-8" }],
    ["UTF-8 with its mark, which is no character", Buffer.from("\ufeffkode"), { text: "kode", encoding: "UTF-8" }],
    ["UTF-16 by its mark", utf16("\ufeffé,kode"), { text: "é,kode", encoding: "UTF-16 LE" }],
    ["UTF-16 of the other order", utf16("\ufeffé,kode", true), { text: "é,kode", encoding: "UTF-16 BE" }],
    ["UTF-16 by the zeros beside its first letter", utf16("kode,é"), { text: "kode,é", encoding: "UTF-16 LE" }],
    ["the same of the other order", utf16("kode,é", true), { text: "kode,é", encoding: "UTF-16 BE" }],
    [
      "Windows-1252, where nothing is UTF-8",
      Buffer.from("caf\xe9 \x93a\x94", "latin1"),
      { text: "café “a”", encoding: "Windows-1252" },
    ],
  ])("reads %s", (_, bytes, expected) => {
    expect(decoded(bytesInMemory(bytes))).toEqual(expected);
  });

  test.each([
    ["a byte that Windows-1252 does not define", Buffer.from("a\x81b", "latin1"), "broken"],
    ["half a character of UTF-16", utf16("\ufeffkode").subarray(0, 7), "broken"],
    ["half a pair of UTF-16", utf16("\ufeffa\ud83d"), "broken"],
    ["a mark of UTF-8 on what is none", Buffer.from("\xef\xbb\xbfcaf\xe9", "latin1"), "broken"],
    ["UTF-8 and something else", Buffer.concat([Buffer.from("é"), Buffer.from("\xe9 ", "latin1")]), "mixed"],
    ["zeros in UTF-8", Buffer.from("kode\0"), "zeros"],
  ])("refuses %s", (_, bytes, expected) => {
    expect(decoded(bytesInMemory(bytes))).toBe(expected);
  });
});

const PARTS = ["kode", "é", "🙂", "€", "\n", "\r", "\r\n", '"', ",", " ", "\ufeff", "\u00a0", "\0"];
const BYTES = [0x00, 0x0a, 0x41, 0x81, 0x93, 0xc3, 0xd8, 0xdc, 0xe9, 0xf0, 0xff];

test("10,000 random files are the same text or none, in pieces of any size", () => {
  const kinds = new Set<string>();
  for (let seed = 1; seed <= 10_000; seed++) {
    const random = randomOf(seed);
    const text = Array.from({ length: random.upTo(12) }, () => random.one(PARTS)).join("");
    const mark = random.one(["", "", "\ufeff"]);
    const bytes = random.one([
      () => Buffer.from(mark + text),
      () => utf16(mark + text),
      () => utf16(mark + text, true),
      () => Buffer.from(text, "latin1"),
    ])();
    if (random.upTo(3) === 0 && bytes.length > 0) bytes[random.upTo(bytes.length)] = random.one(BYTES);
    const expected = decoded(bytesInMemory(bytes));
    const message = JSON.stringify({ seed, bytes: bytes.toString("hex") });
    const pieces = piecemeal(bytes, () => 1 + random.upTo(random.one([1, 3, 10])));
    expect(decoded(pieces), message).toEqual(expected);
    kinds.add(typeof expected === "string" ? expected : expected.encoding);
    const found = textBytes(pieces);
    if (typeof found === "string" || typeof expected === "string") continue;
    const whole = expected.text;
    const { hasQuotes, isBlank, lines } = found;
    const ends = countLines(whole) + (/[^\r\n]$/.test(whole) ? 1 : 0);
    expect({ hasQuotes, isBlank, lines }, message).toEqual({
      hasQuotes: whole.includes('"'),
      isBlank: whole.trim() === "",
      lines: ends,
    });
  }
  expect([...kinds].sort()).toEqual(["UTF-16 BE", "UTF-16 LE", "UTF-8", "Windows-1252", "broken", "mixed", "zeros"]);
});
