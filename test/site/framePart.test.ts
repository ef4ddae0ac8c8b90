import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { framePart } from "../../site/framePart.js";

const { document } = new JSDOM('<nav id="pager"></nav>').window;

test("a part of the frame is found, or it is said which is missing", () => {
  expect(framePart(document, "#pager")).toBe(document.querySelector("nav"));
  expect(() => framePart(document, "#sidebar")).toThrow("Framework's page frame has no #sidebar");
});
