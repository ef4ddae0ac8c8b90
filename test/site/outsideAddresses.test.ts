import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { outsideAddresses, outsideAddressesOfStyle } from "../../site/outsideAddresses.js";

const found = (html: string) => outsideAddresses("p.html", new JSDOM(html).window.document);

test("a script, style or image from elsewhere is named", () => {
  expect(found('<script src="https://cdn.example/x.js"></script><img src="//cdn.example/x.png">')).toEqual([
    "p.html: resource from elsewhere: https://cdn.example/x.js",
    "p.html: resource from elsewhere: //cdn.example/x.png",
  ]);
});

test("own files, data addresses and links to follow are no resources from elsewhere", () => {
  expect(
    found('<script src="./x.js"></script><link rel="icon" href="data:,"><a href="https://example.org">x</a>'),
  ).toEqual([]);
});

test("a font or style that a style sheet takes from elsewhere is named", () => {
  expect(
    outsideAddressesOfStyle(
      "s.css",
      '@import "https://a.example/x.css"; b { background: url(//b.example/x) } i { background: url("./x.svg") }',
    ),
  ).toEqual([
    "s.css: resource from elsewhere: https://a.example/x.css",
    "s.css: resource from elsewhere: //b.example/x",
  ]);
});
