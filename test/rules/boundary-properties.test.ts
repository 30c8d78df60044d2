/**
 * What holds of rows drawn from few texts: of their kind more fall near a boundary than of those drawn from all texts
 * (properties.test.ts).
 */
import fc from "fast-check";
import { addDays, isoOf, type Day } from "../../src/core/calendar";
import { ELIGIBLE, judged, waitingUntil } from "../support/judged";
import { runs } from "../support/properties";

const FILL: Readonly<Record<string, readonly string[]>> = {
  unitLevel: ["乡镇", "县直"],
  heldTitle: ["一级教师", "基层一级教师", "无", "二级教师", "小学高级教师"],
  heldDate: ["2012.11", "2018", "2017-05-06"],
  applyTitle: ["基层高级教师", "高级教师", "基层一级教师", "一级教师"],
  applyType: ["基层", "全省统一"],
  training: ["县级培训", "无"],
  "trainingHours:2019": ["96", "80", "0"],
  pledge: ["是", "否"],
  discipline: ["无", "有", "警告处分 2009"],
  route: ["正常", "直评", "急需引进"],
};
const anyRow = fc.record(
  Object.fromEntries(Object.entries(FILL).map(([field, values]) => [field, fc.constantFrom("", ...values)])),
) as fc.Arbitrary<Record<string, string>>;

test("filling a blank never reopens what was decided, and a blank not asked for never changes it", () => {
  fc.assert(
    fc.property(anyRow, fc.constantFrom(...Object.keys(FILL)), fc.nat(), (row, field, pick) => {
      if (row[field] !== "" || field === "applyType" || field === "route") return;
      const before = judged(row);
      const choices = FILL[field] ?? [];
      const after = judged({ ...row, [field]: choices[pick % choices.length] ?? "" });
      // A title that the cell beside it denies puts that cell in question too: more is done than a blank filled in.
      if (after.findings.some(({ reason }) => reason.kind === "type-disagrees")) return;
      if (before.verdict === "ineligible") expect(after.verdict).toBe("ineligible");
      const id = field.split(":")[0];
      const asked = before.findings.some(
        ({ severity, fields }) => severity === "missing" && fields.some((one) => one === id),
      );
      if (!asked) expect(after.verdict).toBe(before.verdict);
    }),
    { numRuns: runs(2000) },
  );
});

test("judging twice gives the same", () => {
  fc.assert(fc.property(anyRow, (row) => expect(judged(row)).toEqual(judged(row))));
});

test("the earliest day is one on which the row is eligible, and the day before it is not", () => {
  const obtained = fc
    .tuple(fc.integer({ min: 2010, max: 2024 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 28 }))
    .map(([year, month, day]) =>
      isoOf({ year, month: month === 0 ? null : month, day: month === 0 || day === 0 ? null : day }),
    );
  fc.assert(
    fc.property(obtained, fc.option(obtained, { nil: "" }), (heldDate, applyDate) => {
      const cells = { ...ELIGIBLE, applyTitle: "基层一级教师", heldDate, applyDate };
      const { earliest, asOf } = judged(cells);
      if (earliest === null) return;
      const verdictOn = (on: Day) => judged(waitingUntil(cells, on), isoOf(on)).verdict;
      expect(verdictOn(earliest)).toBe("eligible");
      if (isoOf(earliest) !== isoOf(asOf)) expect(verdictOn(addDays(earliest, -1))).not.toBe("eligible");
    }),
    { numRuns: runs(300) },
  );
});
