/** The first day on which a row is eligible: what time cures, and what it does not. */
import { isoOf, type Day } from "../../src/core/calendar";
import { ELIGIBLE, judged } from "../support/judged";

describe("earliest", () => {
  const LOCKED = { ...ELIGIBLE, applyTitle: "基层一级教师", heldDate: "2016-02-29" };
  test("time alone cures the lock", () => expect(isoOf(judged(LOCKED).earliest as Day)).toBe("2021-02-28"));
  test("time does not sign a pledge", () => expect(judged({ ...LOCKED, pledge: "否" }).earliest).toBeNull());
  test("a date known to the year is certain in December", () =>
    expect(isoOf(judged({ ...LOCKED, heldDate: "2016" }).earliest as Day)).toBe("2021-12-01"));
  test("what is only worth a look does not stand in time's way", () => {
    const one = judged({ ...LOCKED, idNumber: "371500198905020338", birthDate: "1989.05", sex: "男" });
    expect([one.findings.some(({ severity }) => severity === "caution"), isoOf(one.earliest as Day)]).toEqual([
      true,
      "2021-02-28",
    ]);
  });
  test.each(["是", "", "否"])("nor does a favour marked “%s”", (preference) => {
    const favoured = { ...ELIGIBLE, applyTitle: "高级教师", heldDate: "2016-02-29" };
    expect(isoOf(judged({ ...favoured, preference }).earliest as Day)).toBe("2021-02-28");
  });
  test("after the lock the ladder stands in the way of a 基层 holder", () =>
    expect(judged({ ...LOCKED, heldTitle: "基层一级教师", applyTitle: "一级教师" }).earliest).toBeNull());
  test("a recorded date of applying moves on with time", () => {
    const one = judged({ ...LOCKED, heldDate: "2015-11-01", applyDate: "2020-09-20" });
    expect([one.verdict, isoOf(one.earliest as Day)]).toEqual(["ineligible", "2021-01-01"]);
  });
});

describe("a claim that time fulfils", () => {
  const years = Object.fromEntries(
    [2015, 2016, 2017, 2018, 2019, 2020, 2021].flatMap((year) => [
      [`appraisals:${year}`, "合格"],
      [`trainingHours:${year}`, "96"],
    ]),
  );
  const EXCHANGE = {
    ...ELIGIBLE,
    ...years,
    heldTitle: "基层一级教师",
    applyTitle: "一级教师",
    route: "换发",
    heldDate: "2015-02-01",
    appointedDate: "2016-03-15",
  };
  test("lifts on its day what stood in the way till then", () => {
    const one = judged(EXCHANGE);
    expect([one.verdict, one.earliest && isoOf(one.earliest)]).toEqual(["ineligible", "2021-03-15"]);
  });
  test("a transfer too near to retirement is not cured by time", () =>
    expect(
      judged({ ...ELIGIBLE, route: "交流", fromUnitLevel: "县直", sex: "男", birthDate: "1962.01" }).earliest,
    ).toBeNull());
  test("nor by time, but by the law that raises the ages from 2024-09-13", () => {
    const claim = { ...ELIGIBLE, route: "交流", fromUnitLevel: "县直", sex: "男", applyDate: "2023-09-20" };
    const earliest = (birthDate: string): string | null => {
      const day = judged({ ...claim, birthDate }, "2023-12-31").earliest;
      return day === null ? null : isoOf(day);
    };
    expect([earliest("1968-09-19"), earliest("1968-09-01")]).toEqual(["2024-09-13", null]);
  });
  test("retirement comes before the years are full", () => {
    const short = { ...ELIGIBLE, heldDate: "2018-06-01", sex: "男" };
    expect(judged({ ...short, birthDate: "1962-01-01" }).earliest).toBeNull();
    expect(isoOf(judged({ ...short, birthDate: "1963-06-02" }).earliest as Day)).toBe("2023-06-01");
    expect(judged({ ...short, birthDate: "1963-06-01" }).earliest).toBeNull();
  });
  test("a recorded date of applying stays with a cut-off after its year; who applies anew is free that very day", () => {
    const one = { ...ELIGIBLE, applyTitle: "基层一级教师", heldDate: "2015-11-01", applyDate: "2020-09-20" };
    const later = (cells: Partial<typeof one>) => {
      const { verdict, earliest } = judged({ ...one, ...cells }, "2022-06-30");
      return [verdict, earliest && isoOf(earliest)];
    };
    expect(later({})).toEqual(["ineligible", "2022-06-30"]);
    expect(later({ heldDate: "2015-09-20" })).toEqual(["eligible", "2022-06-30"]);
    expect(later({ heldDate: "2018-11-01" })).toEqual(["ineligible", "2023-11-01"]);
    // Nothing is recorded: the cut-off is taken for the day of applying.
    expect(later({ applyDate: "" })).toEqual(["eligible", "2022-06-30"]);
  });
  test("a recorded date of applying holds until its year has ended", () => {
    const one = { ...ELIGIBLE, applyTitle: "基层一级教师", heldDate: "2015-11-01", applyDate: "2020-09-20" };
    expect(isoOf(judged(one, "2020-06-30").earliest as Day)).toBe("2021-01-01");
  });
});
