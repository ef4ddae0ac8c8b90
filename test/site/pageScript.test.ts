import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { pageScript } from "../../site/pageScript.js";

const found = (html: string) => pageScript(new JSDOM(html).window.document)?.textContent;
const CELLS = '\n\nimport {define} from "./client.js";\ndefine();';

test("is the inline module that imports, whatever other scripts a page has", () => {
  const others =
    '<script>import("x")</script><script type="module" src="a.js">import "b"</script><script type="module">const x = "import y"</script>';
  expect(found(`${others}<script type="module">${CELLS}</script>`)).toBe(CELLS);
});

test("is none of a page without any", () => {
  expect(found('<script type="module">const x = 1; import("y")</script>')).toBeUndefined();
});
