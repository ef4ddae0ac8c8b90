import { expect, test } from "vitest";
import { pageModule } from "../../site/pageModules.js";

test("a page's cells and expressions become one module", () => {
  const page = [
    `# Judul \${title}`,
    "",
    "```ts",
    "const title = f();",
    "```",
    "",
    "```sh",
    `echo \${ignored}`,
    "```",
    "",
  ].join("\n");
  expect(pageModule(page)).toBe("const title = f();\n\nvoid (title);\nexport {};\n");
});
