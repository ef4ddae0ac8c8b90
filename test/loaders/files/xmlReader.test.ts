import { expect, test } from "vitest";
import { FileFault } from "../../../loaders/files/fileFault.js";
import { xmlReader } from "../../../loaders/files/xmlReader.js";

/** What is visited of an XML that comes in pieces of so many bytes. */
function visited(bytes: Uint8Array, size: number): string[] {
  const seen: string[] = [];
  const reader = xmlReader({
    open: (name, attributes) => seen.push(`<${name} ${attributes("r") ?? "-"} ${attributes("x:t") ?? "-"}`),
    text: (text) => seen.push(text),
    close: (name) => seen.push(`/${name}`),
  });
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  reader.end();
  // Where pieces end does not matter.
  return seen;
}

const SIZES = [1, 2, 7, 10_000];

test.each<[string, string, string[]]>([
  [
    "tags, texts and prefixes",
    '<?xml version="1.0"?>\n<a><x:b r="1">Ya &amp; tidak</x:b></a>\n',
    ["<a - -", "<b 1 -", "Ya & tidak", "/b", "/a"],
  ],
  ["attributes however they are spaced and quoted", "<a  r = '1'\n x:t=\"2\"/>", ["<a 1 2", "/a"]],
  ["values that look like tags and attributes", `<a name='say r="9" >' s=" r=8" r="1"/>`, ["<a 1 -", "/a"]],
  ["comments and marked texts", "<a><!-- <b> --><![CDATA[<i>]]></a>", ["<a - -", "<i>", "/a"]],
  ["characters by their numbers", "<a>&#233;&#x25B6;</a>", ["<a - -", "é▶", "/a"]],
  ["letters of several bytes", "<a>é▶🙂</a>", ["<a - -", "é▶🙂", "/a"]],
])("reads %s", (_, xml, expected) => {
  for (const size of SIZES) expect(visited(Buffer.from(xml), size)).toEqual(expected);
  expect(visited(Buffer.from(`\ufeff${xml}`, "utf16le"), 10_000)).toEqual(expected);
});

test.each([
  ["a tag left open", "<a><b></a>"],
  ["a tag that ends nowhere", "<a><b"],
  ["a tag within a tag", "<a><b <c/></a>"],
  ["an attribute without quotation marks", "<a r=1/>"],
  ["a quotation mark left open", '<a r="1/>'],
  ["an unknown reference", "<a>&nbsp;</a>"],
  ["a reference beyond all characters", "<a>&#x110000;</a>"],
  ["a document type, which could declare references without end", "<!DOCTYPE a><a/>"],
  ["text outside", "<a/>b"],
  ["a thousand tags within each other", "<a>".repeat(1000)],
  ["bytes that are no letters", "<a>\xff</a>"],
])("refuses %s", (_, xml) => {
  for (const size of SIZES) expect(() => visited(Buffer.from(xml, "latin1"), size)).toThrow(FileFault);
});
