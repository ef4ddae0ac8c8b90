import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { addContentSecurityPolicy } from "../../site/contentSecurityPolicy.js";

const page = (body: string) => new JSDOM(`<meta charset="utf-8"><body>${body}`).window.document;

test("the policy stands before anything it rules and allows own files alone", () => {
  const document = page('<script src="./x.js"></script>');
  addContentSecurityPolicy(document);
  const policy = document.head.children[1]!.getAttribute("content");
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(policy).not.toContain("unsafe");
});

test.each([
  "<script>1</script>",
  "<style>a{}</style>",
  "<main><p style='color:red'>x</p></main>",
  "<p onclick='x()'>x</p>",
])("refuses a page with inline code: %s", (body) => {
  expect(() => addContentSecurityPolicy(page(body))).toThrow("forbids inline code");
});
