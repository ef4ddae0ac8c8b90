import { expect, test } from "vitest";
import { progressOn } from "../../site/progress.js";

/** What is written while a clock is set by hand. */
function reported(isTTY: boolean, work: (step: (at: number, done: number) => void, end: () => void) => void): string[] {
  let time = 5000;
  const written: string[] = [];
  const progress = progressOn({ isTTY, write: (text) => written.push(text) }, () => time);
  work((at, done) => {
    time = 5000 + at;
    progress.step("Pages", done, 20);
  }, progress.end);
  return written;
}

test("work that ends within a second says nothing", () => {
  for (const isTTY of [true, false]) {
    const written = reported(isTTY, (step, end) => {
      for (let done = 0; done < 20; done++) step(done * 49, done);
      end();
    });
    expect(written).toEqual([]);
  }
});

test("longer work says how far it is in lines, at most one a second", () => {
  const written = reported(false, (step, end) => {
    for (let done = 0; done < 20; done++) step(done * 200, done);
    end();
  });
  expect(written).toEqual(["Pages: 5 of 20\n", "Pages: 10 of 20\n", "Pages: 15 of 20\n"]);
});

test("on a terminal it is a bar in one line, which is gone at the end", () => {
  const written = reported(true, (step, end) => {
    step(1000, 5);
    step(1999, 9);
    step(2000, 20);
    end();
    end();
  });
  const emptied = "\r\u001b[K";
  expect(written).toEqual([
    `${emptied}[#####...............] Pages: 5 of 20`,
    `${emptied}[${"#".repeat(20)}] Pages: 20 of 20`,
    emptied,
  ]);
});
