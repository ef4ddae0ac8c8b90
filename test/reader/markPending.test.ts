// @vitest-environment jsdom
import { expect, test } from "vitest";
import { markPending } from "../../src/reader/markPending.js";

const frame = () => new Promise((done) => requestAnimationFrame(done));

test("the page around the controls is busy while new numbers are on their way", async () => {
  document.body.innerHTML = "<main><div></div></main>";
  const [page, head] = [document.querySelector("main")!, document.querySelector("div")!];
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
  expect(page.hasAttribute("aria-busy")).toBe(false);
  tell(true);
  await frame();
  expect(page.getAttribute("aria-busy")).toBe("true");
  tell(false);
  expect(page.getAttribute("aria-busy")).toBe("true"); // until the frame that draws them
  await frame();
  expect(page.hasAttribute("aria-busy")).toBe(false);
});
