import { drawTable, wrapped } from "../../cli/draw-table";

test("Chinese characters are two columns wide, and a row is as high as its highest cell", () =>
  expect(drawTable(["行", "说明"], [[4, ["2018年", "（G4）"]]], [5, 10])).toBe(
    [
      "┌─────┬──────────┐",
      "│ 行  │ 说明     │",
      "├─────┼──────────┤",
      "│ 4   │ 2018年   │",
      "│     │ （G4）   │",
      "└─────┴──────────┘",
    ].join("\n"),
  ));

test.each([
  ["a character that does not fit whole goes on the next line", "满5年", 2, "满\n5\n年"],
  ["a break of its own stays one, and a line goes on over it", "满\n5年", 4, "满\n5\n年"],
  ["quotation marks are narrow", "“一”", 4, "“一”"],
  ["marks over letters and what nobody sees take no room", "e\u0301\u200bé", 2, "e\u0301\u200bé"],
  ["a character of another plane is one", "𠮷𠮷", 2, "𠮷\n𠮷"],
])("%s", (_what, text, columns, lines) => expect(wrapped(text, columns).join("\n")).toBe(lines));
