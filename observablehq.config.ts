import type MarkdownIt from "markdown-it";
import { endWithParent } from "./site/endWithParent.js";
import { followingStudy } from "./site/followingStudy.js";
import { dropLoaderOutputs, touchLoadersOnChange } from "./site/freshness.js";
import { sourceRoot } from "./site/handed.js";
import { math } from "./site/math.js";
import { seedVersionCache } from "./site/offline.js";
import { sections } from "./site/sections.js";
import { parameterizedPages, sitePages } from "./site/sitePages.js";
import { inLanguage } from "./src/study/inLanguage.js";
import { partsOf } from "./src/study/parts.js";
import { shell } from "./src/texts/language.js";

// Framework reads this file once a process, before anything else.
process.env["OBSERVABLE_TELEMETRY_DISABLE"] = "1";
endWithParent();
const root = sourceRoot();
const folder = process.env["STUDY"] ?? "data";
const isPreview = process.argv[2] === "preview";
const described = followingStudy(folder);
const { study } = described();
seedVersionCache(root);
if (isPreview) {
  dropLoaderOutputs(root);
  touchLoadersOnChange(root, [folder, "loaders", "site", root]);
}

export default {
  root,
  output: process.env["SITE"] ?? ".build/site", // `npm run build` finishes it and puts it into dist
  base: process.env["BASE_PATH"] ?? "/", // matters to 404.html alone; all links are relative
  title: inLanguage(study.title, shell.language),
  home: shell.pages.overview,
  pages: sitePages(study, shell, root),
  dynamicPaths: parameterizedPages(study, shell.addresses, root),
  preserveExtension: true, // links that any file server can follow
  globalStylesheets: [], // no fonts from elsewhere
  style: "style.css",
  head: '<link rel="icon" href="data:,">',
  header: "",
  footer: () => shell.foot(described().study.data.version, described().respondents),
  toc: { label: shell.contents },
  interpreters: { ".ts": [process.execPath, "--import", "tsx/esm"] },
  markdownIt: (md: MarkdownIt) => md.use(math).use(sections, () => partsOf(described().study)),
};
