import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What ranks, searches, filters, judges or computes; to leave out empty sentences is none of it. */
const THINKING =
  /\.(?:find|findLast|findIndex|some|every|sort|toSorted|reduce)\(|\.filter\((?!Boolean)|\bMath\.(?:min|max)\b|(?<!\/)\*\*/g;

/** How often a file may, and why. */
const ALLOWED: Readonly<Record<string, readonly [times: number, why: string]>> = {
  "chapter.ts": [1, "below which limit p is written as less than it"],
  "exactNumber.ts": [1, "how many decimals a number takes"],
  "misprints.ts": [1, "whether there is a cause to speak of"],
};

const texts = readdirSync("src/texts/id");

it("texts choose words: they do not rank, search, filter or judge", () => {
  const found = texts.flatMap((file) => {
    const times = readFileSync(`src/texts/id/${file}`, "utf8").match(THINKING)?.length ?? 0;
    return times === 0 ? [] : [[file, times]];
  });
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(ALLOWED).map(([file, [times]]) => [file, times])),
  );
});

it("is what the test of texts looks for", () => {
  const thinking = [
    "all.filter((one) => one > 1)",
    "all.find(isBest)",
    "all.toSorted()",
    "Math.max(...all)",
    "all.every(isValid)",
    "r ** 2",
  ];
  expect(thinking.map((code) => code.match(THINKING)?.length)).toEqual([1, 1, 1, 1, 1, 1]);
  expect("[first, second].filter(Boolean).join()".match(THINKING)).toBeNull();
});
