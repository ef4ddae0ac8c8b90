import { describe, expect, test } from "vitest";
import { dateText, numberText } from "../../../../loaders/files/xlsx/numberText.js";

test.each([
  ["4.0", "4"],
  ["3.3000000000000003", "3.3"],
  ["1E-2", "0.01"],
  ["007", "007"], // may be a name
  ["12345678901234567890", "12345678901234567890"],
  ["", ""],
  ["x", "x"],
])("the number %j is shown as %j", (written, shown) => {
  expect(numberText(written)).toBe(shown);
});

describe("a number of days", () => {
  // LibreOffice: =TEXT(45356.5;"yyyy-mm-dd hh:mm:ss") and its like
  test.each([
    ["45356", "2024-03-05"],
    ["45356.5", "2024-03-05 12:00:00"],
    ["0.395833333333333", "09:30:00"],
    ["1", "1900-01-01"],
    ["59", "1900-02-28"],
    ["60", "1900-02-29"], // a day that was none
    ["61", "1900-03-01"],
    ["45356.999999999", "2024-03-06"], // rounded to a second
  ])("%s is %s", (written, date) => {
    expect(dateText(written, false)).toBe(date);
  });

  test("is counted from 1904 where the workbook says so", () => {
    expect([dateText("43894", true), dateText("1", true)]).toEqual(["2024-03-05", "1904-01-02"]);
  });

  test("that no calendar has stays a number", () => {
    expect([dateText("-1", false), dateText("3000000", false), dateText("", false)]).toEqual(["-1", "3000000", ""]);
  });
});
