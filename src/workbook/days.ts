/** Days as numbers, counted from 1900 or from 1904. */

/** 1904-01-01 counted from 1900. */
export const DAYS_BETWEEN = 1_462;
/** Days that rosters can mean, counted from 1904: 1940 to 2099. No other whole number of a roster is among them. */
const DAYS = { first: 14_611 - DAYS_BETWEEN, last: 73_050 - DAYS_BETWEEN } as const;

/** A cell's value of such a workbook as one counted from 1900. */
export const from1904 = (value: unknown): unknown =>
  typeof value === "number" && value >= DAYS.first && value <= DAYS.last ? value + DAYS_BETWEEN : value;

/** A number that may be a day, however days are counted. */
export const mayBeDay = (value: unknown): value is number =>
  typeof value === "number" && value >= DAYS.first && value <= DAYS.last + DAYS_BETWEEN;

/** A day counted from 1900, as such a workbook shows it. */
export const to1904 = (serial: number): number => serial - DAYS_BETWEEN;
