/** Conditional formats that need no engine, and the colours they give. */
import { isAlwaysTrue, isConstant, severityOf } from "./conditional-marks";
import { MarkLookup } from "./mark-lookup";
import { type ConditionalFormatInfo, rect } from "office-host";

test.each(['=N("JC:violation")=0', 'N("JC:missing")=0', '= N( "x" ) = 0', "=TRUE", "=TRUE()", "=1=1", "1"])(
  "%s is true for every cell",
  (formula) => expect(isAlwaysTrue(formula)).toBe(true),
);

test.each(["=A1=1", "=N(A1)=0", '=N("JC:x")=1', '=N("a")&A1=0', "=AND(TRUE,A1)", ""])(
  "%s has to be calculated",
  (formula) => expect(isAlwaysTrue(formula)).toBe(false),
);

test("only formulas are constant, not the other kinds", () => {
  expect(isConstant({ type: "Custom", formula: "=TRUE" })).toBe(true);
  expect(isConstant({ type: "CellValue", formula: "=TRUE" })).toBe(false);
});

test("the severity is read back from a mark, and from nothing else", () => {
  expect(severityOf('=N("JC:violation")=0')).toBe("violation");
  expect(severityOf('=N("other")=0')).toBeUndefined();
  expect(severityOf("=TRUE")).toBeUndefined();
});

const format = (
  id: string,
  fill: string | null,
  fontColor: string | null,
  ...ranges: ConditionalFormatInfo["ranges"]
) => ({
  id,
  type: "Custom",
  ranges,
  formula: '=N("JC:x")=0',
  fill,
  fontColor,
  stopIfTrue: false,
});

test("where marks overlap, the first that gives a colour decides it", () => {
  const lookup = new MarkLookup([
    format("a", null, "#ff0000", rect(0, 0, 10, 2)),
    format("b", "#00ff00", "#0000ff", rect(5, 1, 200, 1), rect(500, 0, 1, 1)),
  ]);
  expect(lookup.at(0, 0)).toEqual({ fill: null, fontColor: "#ff0000" });
  expect(lookup.at(5, 1)).toEqual({ fill: "#00ff00", fontColor: "#ff0000" });
  expect(lookup.at(204, 1)).toEqual({ fill: "#00ff00", fontColor: "#0000ff" });
  expect(lookup.at(205, 1)).toBeUndefined();
  expect(lookup.at(500, 0)?.fill).toBe("#00ff00");
});

test("a mark on a whole column reaches to its end", () =>
  expect(new MarkLookup([format("a", "#ffffff", null, rect(0, 3, 1_048_576, 1))]).at(1_048_575, 3)?.fill).toBe(
    "#ffffff",
  ));

test("formats that come, go and change their order are found as if they had been entered anew", () => {
  const [a, b, c] = [
    format("a", "#00ff00", null, rect(0, 0, 100, 1)),
    format("b", "#0000ff", "#ff0000", rect(50, 0, 1, 2), rect(0, 3, 1_048_576, 1)),
    format("c", "#ffff00", null, rect(99, 0, 3, 1)),
  ];
  const lookup = new MarkLookup([a, b]);
  for (const formats of [[b, a], [c, b, a], [a, c], [b, c, a], [b], [], [a, b, c], [a, b, { ...c, fill: null }]]) {
    lookup.follow(formats);
    const anew = new MarkLookup(formats);
    for (const row of [0, 49, 50, 51, 98, 99, 100, 102, 1_000_000])
      for (const column of [0, 1, 3]) expect(lookup.at(row, column)).toEqual(anew.at(row, column));
    expect(lookup.isEmpty).toBe(formats.length === 0);
  }
});
