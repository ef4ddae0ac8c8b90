// @vitest-environment jsdom
import { expect, test } from "vitest";
import { markPending } from "../../src/reader/markPending.js";

const frame = () => new Promise((done) => requestAnimationFrame(done));

test("what stands beside the controls is busy while new numbers are on their way", async () => {
  document.body.innerHTML = "<main><h1></h1><p><span></span></p><p></p></main>";
  const head = document.querySelector("span")!;
  const busy = () =>
    [...document.querySelectorAll("[aria-busy]")].map((part) => [part.tagName, part.getAttribute("aria-busy")]);
  let tell!: (pending: boolean) => void;
  markPending(
    {
      observePending: (notify) => {
        tell = notify;
        return () => {};
      },
    },
    head,
  );
  expect(busy()).toEqual([]);
  tell(true);
  await frame();
  const beside = [
    ["H1", "true"],
    ["P", "true"],
  ];
  expect(busy()).toEqual(beside);
  tell(false);
  expect(busy()).toEqual(beside); // until the frame that draws them
  await frame();
  expect(busy()).toEqual([]);
});
