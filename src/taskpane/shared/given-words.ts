/** What is said of a year or a day that cannot be given. */
import { GIVEN_DAYS, GIVEN_YEARS, type GivenFault } from "../../checking/given-bounds";

export const givenFaultWords = (fault: GivenFault): string =>
  fault === "year"
    ? `请填${GIVEN_YEARS.min}至${GIVEN_YEARS.max}之间的四位年份，没有改动`
    : `请填${GIVEN_DAYS.min}至${GIVEN_DAYS.max}之间的日期，没有改动`;
