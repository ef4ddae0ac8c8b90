import { describe, expect, test } from "vitest";
import { headerPlace } from "../../../../loaders/files/csv/csvDelimiter.js";

const header = (text: string) => {
  const { start, end, ...rest } = headerPlace(text);
  return [text.slice(start, end), rest];
};

describe("a table's header", () => {
  test("is its first line that is not blank, with what may part its columns", () => {
    expect(header("\n  \r\ncode;name, full\r\nA1;x\n")).toEqual([
      "code;name, full\r\n",
      { declared: undefined, delimiters: [";", ","], quoted: false },
    ]);
    expect(header("code")).toEqual(["code", { declared: undefined, delimiters: [], quoted: false }]);
  });

  test("stands below a line that declares the delimiter, with or without quotation marks", () => {
    const found = ["code|name\n", { declared: "|", delimiters: ["|"], quoted: false }];
    expect([header("sep=|\ncode|name\nA1|x"), header('"SEP=|"\n\ncode|name\nA1|x')]).toEqual([found, found]);
  });

  test("runs over several lines within quotation marks, whose delimiters are none", () => {
    expect(header('"Umur;\n(tahun)"\tname\nx')).toEqual([
      '"Umur;\n(tahun)"\tname\n',
      { declared: undefined, delimiters: ["\t"], quoted: false },
    ]);
  });

  test("has a quotation mark left open where the file ends in one", () => {
    expect(header('code,"name\nA1,x\n')).toEqual([
      'code,"name\nA1,x\n',
      { declared: undefined, delimiters: [","], quoted: true },
    ]);
  });
});
