import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { sections } from "../../site/sections.js";
import { type Parts, partsOf } from "../../src/study/parts.js";
import { studyOf } from "../studyOf.js";

const study = studyOf([[1, 2, 3, 4]]);
const rendered = (markdown: string, parts: Parts) =>
  new MarkdownIt({ html: true }).use(sections, () => parts).render(markdown);
const PAGE = `Satu.

<!-- with hypotheses -->

## Uji

\`\`\`ts
display(1);
\`\`\`

<!-- with questions -->

Dua.

<!-- end -->

<!-- end -->

Tiga.
`;

test("a section stands where the study has its part, without the marks", () => {
  const parts = partsOf({ ...study, questions: [{ id: "P", from: "A", to: "B", text: { id: "?" } }] });
  expect(rendered(PAGE, parts)).toBe(
    '<p>Satu.</p>\n<h2>Uji</h2>\n<pre><code class="language-ts">display(1);\n</code></pre>\n<p>Dua.</p>\n<p>Tiga.</p>\n',
  );
});

test("a section within it is left out alone, one that is left out with all that is within", () => {
  expect(rendered(PAGE, partsOf(study))).not.toContain("Dua");
  expect(rendered(PAGE, partsOf(study))).toContain("Uji");
  const untested = partsOf({
    ...study,
    hypotheses: [],
    questions: [{ id: "P", from: "A", to: "B", text: { id: "?" } }],
  });
  expect(rendered(PAGE, untested)).toBe("<p>Satu.</p>\n<p>Tiga.</p>\n");
});

test.each([
  [
    "<!-- with tables -->",
    '"<!-- with tables -->" names none of hypotheses, questions, grid, families, tests, population, background',
  ],
  [
    "<!-- with toString -->",
    '"<!-- with toString -->" names none of hypotheses, questions, grid, families, tests, population, background',
  ],
  ["<!-- end -->", '"<!-- end -->" ends no section'],
  ["<!-- with tests -->", "a section of the page has no <!-- end -->"],
])("%s alone stops the build", (markdown, message) => {
  expect(() => rendered(markdown, partsOf(study))).toThrow(message);
});
