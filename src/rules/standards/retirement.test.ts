import { day, isoOf, parseIso, type PartialDate } from "../../core/calendar";
import { monthsAdded, retirementDate, type RetirementGroup } from "./retirement";

const LATER = day(2026, 1, 1);
const birth = (iso: string) => parseIso(iso) as PartialDate & { readonly month: number };

/** Published check points: birth month → months added, retirement month. */
describe("rising ages", () => {
  test.each<[RetirementGroup, string, number, string]>([
    ["men", "1963-12", 0, "2023-12"],
    ["men", "1965-01", 1, "2025-02"],
    ["men", "1965-04", 1, "2025-05"],
    ["men", "1965-05", 2, "2025-07"],
    ["men", "1965-12", 3, "2026-03"],
    ["men", "1976-08", 35, "2039-07"],
    ["men", "1976-09", 36, "2039-09"],
    ["men", "1976-12", 36, "2039-12"],
    ["men", "1986-01", 36, "2049-01"],
    ["women-professional", "1963-04", 0, "2018-04"],
    ["women-professional", "1970-01", 1, "2025-02"],
    ["women-professional", "1970-06", 2, "2025-08"],
    ["women-professional", "1971-04", 4, "2026-08"],
    ["women-professional", "1981-09", 36, "2039-09"],
    ["women-professional", "1988-09", 36, "2046-09"],
    ["women-workers", "1974-12", 0, "2024-12"],
    ["women-workers", "1975-01", 1, "2025-02"],
    ["women-workers", "1976-06", 9, "2027-03"],
    ["women-workers", "1984-11", 60, "2039-11"],
    ["women-workers", "1995-12", 60, "2050-12"],
  ])("%s born %s: %i months more, %s", (group, born, added, retires) => {
    expect(monthsAdded(group, birth(born))).toBe(added);
    expect(isoOf(retirementDate(group, birth(born), LATER))).toBe(retires);
  });
});

test.each([
  ["the last day of the fixed ages", day(2024, 9, 12), "2025-01-31"],
  ["the first day of the rising ones", day(2024, 9, 13), "2025-02-28"],
])("%s decides the law; a day the month lacks is its last", (_what, on, retires) =>
  expect(isoOf(retirementDate("men", birth("1965-01-31"), on))).toBe(retires),
);
