import { expect, test } from "vitest";
import { staticImports } from "../../site/staticImports.js";

test("a cell's import becomes a static import of the names it takes", () => {
  const script =
    'define({id: "1", outputs: ["a"], body: async () => {\nconst {a, b: c} = await import("./x.js");\nreturn {a,c};\n}});';
  expect(staticImports(script)).toBe(
    'import {a, b as c} from "./x.js";\ndefine({id: "1", outputs: ["a"], body: async () => {\n\nreturn {a,c};\n}});',
  );
});

test("several imports of a cell are told apart", () => {
  const script =
    'const [{a}, all, {default: d}, {}] = await Promise.all([import("./1.js"), import("./2.js"), import("./3.js"), import("./4.js")]);';
  expect(staticImports(script).trim().split("\n")).toEqual([
    'import {a} from "./1.js";',
    'import * as all from "./2.js";',
    'import {default as d} from "./3.js";',
    'import "./4.js";',
  ]);
});

test("an import that a page's own code makes when it likes stays dynamic", () => {
  const script = '  button.onclick = async () => (await import("./later.js")).run();';
  expect(staticImports(script).trim()).toBe(script.trim());
});
