/** What the other rows mean for the verdict of one. */
import { isoOf } from "../../src/core/calendar";
import { withAcross } from "../../src/rules/engine/with-across";
import type { Finding } from "../../src/rules/finding";
import type { Severity } from "../../src/rules/ids";
import { findingWith } from "../support/finding";
import { ELIGIBLE, judged } from "../support/judged";

describe("what the other rows mean for the verdict", () => {
  const alone = (cells: Readonly<Record<string, string>>) => judged({ ...ELIGIBLE, ...cells });
  const found = (severity: Severity): Finding =>
    findingWith({ rule: "post-quota", severity, reason: { kind: "blank", field: "unit" }, fields: ["unit"] });
  const LOCKED = { applyTitle: "基层一级教师", heldDate: "2016-02-29" };

  test.each<[what: string, cells: Record<string, string>, found: readonly Severity[], expected: readonly unknown[]]>([
    ["nothing found", {}, [], ["eligible", "2020-12-31", 0]],
    ["a breach", {}, ["violation"], ["ineligible", null, 1]],
    ["what cannot be told", {}, ["missing"], ["undetermined", null, 1]],
    ["a caution", {}, ["caution"], ["eligible", "2020-12-31", 1]],
    ["a caution beside a breach", {}, ["caution", "violation"], ["ineligible", null, 2]],
    ["a caution leaves the day that time brings", LOCKED, ["caution"], ["ineligible", "2021-02-28", 2]],
    ["a breach does not", LOCKED, ["violation"], ["ineligible", null, 2]],
  ])("%s", (_what, cells, severities, expected) => {
    const one = alone(cells);
    const { verdict, earliest, findings, rowVerdict } = withAcross(one, severities.map(found));
    expect([verdict, earliest && isoOf(earliest), findings.length]).toEqual(expected);
    expect(rowVerdict).toBe(one.verdict);
  });

  test("a row that applies for nothing stays one", () => {
    const holding = { unitLevel: "乡镇", heldTitle: "一级教师", heldDate: "2012.11" };
    expect(withAcross(judged(holding), [found("violation")]).verdict).toBe("not-applying");
  });
});
