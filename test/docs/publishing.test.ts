import { expect, it } from "vitest";
import { siteHeaders } from "../../site/siteHeaders.js";
import { codes, page } from "./markdown.js";

const text = page("docs/publishing.md");
const HEADER = /^([A-Z][\w-]+): (.*)$/;
const named = codes(text).flatMap((code) => {
  const [, name, value] = HEADER.exec(code) ?? [];
  return name ? [[name.toLowerCase(), value!] as const] : [];
});

it("docs/publishing.md names every header that npm start sends, with its value", () => {
  const folders = codes(text).filter((code) => /^_\w+$/.test(code));
  expect(folders).toEqual(["_file", "_import", "_js"]);
  for (const folder of folders) {
    expect(Object.fromEntries(named), folder).toEqual(siteHeaders(`/${folder}/name.0123abcd.js`));
  }
  expect(siteHeaders("/index.html")).toEqual({ ...Object.fromEntries(named), "cache-control": "no-cache" });
  expect(codes(text)).toContain("no-cache");
});
