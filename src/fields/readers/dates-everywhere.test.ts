/** A spelling of dates that is understood in one place is understood in every place where dates are read. */
import { readDate, readStart } from "../../core/date-grammar";
import { possibilities, type Reading } from "../../core/reading";
import type { PartialDate } from "../../core/calendar";
import { factsAbove } from "../../roster/sheet-facts";
import { readTitle } from "./title";
import { readWorkHistory } from "./work-history";

const first = (reading: Reading<PartialDate>): PartialDate | undefined => possibilities(reading, [])[0];

/** @returns what is read where a date stands in that place */
const PLACES: Readonly<Record<string, (date: string) => PartialDate | undefined>> = {
  "a column of dates": (date) => first(readDate(date)),
  "a column of beginnings": (date) => first(readStart(`${date}至今`)),
  "behind the name of a title": (date) => {
    const title = readTitle(`一级教师（${date}）`);
    return title.state === "known" ? first(title.value.date) : undefined;
  },
  "a line of work history": (date) => {
    const history = readWorkHistory(`${date}至今 柳河镇小学 教师`);
    return history.state === "known" ? history.value[0]?.from : undefined;
  },
  "the line above the table": (date) => {
    const sheet = { name: "花名册", values: [[`单位：柳河镇小学 填报时间：${date}`]], merges: [] };
    const fact = factsAbove(sheet, 1, -1).find(({ field }) => field === "applyDate");
    return fact === undefined ? undefined : first(fact.reading as Reading<PartialDate>);
  },
};

const SPELLINGS = ["2015.10", "2015-10", "2015/10", "2015年10月", "二〇一五年十月", "二○一五年10月", "２０１５．１０"];

test.each(Object.keys(PLACES).flatMap((place) => SPELLINGS.map((spelling) => [place, spelling] as const)))(
  "%s: %s is October 2015",
  (place, spelling) => expect(PLACES[place]?.(spelling)).toMatchObject({ year: 2015, month: 10 }),
);
