import { expect, test } from "vitest";
import { newOptions } from "../../commands/newOptions.js";

const call = (changes: Readonly<Record<string, string>> = {}, ...folders: string[]) => {
  const options = { title: "Studi", scale: "5", variables: "X=Mutu layanan, Y=Kepuasan", ...changes };
  return newOptions([
    ...(folders.length ? folders : ["my"]),
    ...Object.entries(options).map(([name, value]) => `--${name}=${value}`),
  ]);
};

test("a study is a title, a scale, variables by code and name, and how many items each has", () => {
  expect(call()).toEqual({
    folder: "my",
    study: {
      title: "Studi",
      values: [1, 2, 3, 4, 5],
      variables: [
        { code: "X", name: "Mutu layanan" },
        { code: "Y", name: "Kepuasan" },
      ],
      items: 5,
    },
  });
  expect(call({ items: "12" }).study.items).toBe(12);
});

test("a scale may begin at another value than 1", () => {
  expect(call({ scale: "0-10" }).study.values).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(call({ scale: "-2-2" }).study.values).toEqual([-2, -1, 0, 1, 2]);
});

test("variables without codes are numbered", () => {
  expect(call({ variables: "Mutu layanan,Y=Kepuasan" }).study.variables.map(({ code }) => code)).toEqual(["V1", "Y"]);
});

test.each([
  [{ scale: "12" }, "--scale 12: a scale has 2 to 11 options, as in 5 or 0-10."],
  [{ scale: "1" }, "--scale 1: a scale has 2 to 11 options"],
  [{ scale: "five" }, "--scale five: a scale has 2 to 11 options"],
  [{ title: " " }, "--title is missing. npm run new -- DIR"],
  [{ variables: "X=Mutu,x=Kepuasan" }, "the code x is there twice"],
  [{ variables: "X=Mutu,Y=" }, "variable 2 has no name"],
  [{ variables: "X 1=Mutu" }, '"X 1" is no code'],
  [{ variables: "X.1=Mutu" }, '"X.1" is no code'],
  [{ items: "0" }, "--items 0"],
])("refuses %o, and says why", (changes, message) => {
  expect(() => call(changes)).toThrow(message);
});

test("takes one folder", () => {
  expect(() => call({}, "a", "b")).toThrow("new takes one folder, and got 2");
  expect(() => newOptions(["--title", "Studi"])).toThrow("new takes one folder, and got 0");
});
