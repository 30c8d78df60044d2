/** A spelling of dates that is understood in one place is understood in every place where dates are read. */
import { readDate, readStart } from "../../core/date-grammar";
import { possibilities, type Reading } from "../../core/reading";
import { dayOfSerial, type PartialDate } from "../../core/calendar";
import { evaluate as dateFunction } from "../../functions/date/evaluate";
import { datesIn, dayOr } from "../../functions/shared/arguments";
import { factsAbove } from "../../roster/sheet-facts";
import { directoryEntries } from "../../roster/unit-directory";
import { sanctionsIn } from "../../rules/standards/sanctions";
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
  "in front of the name of a title": (date) => {
    const title = readTitle(`${date}取得一级教师`);
    return title.state === "known" ? first(title.value.date) : undefined;
  },
  "the end of a line of work history": (date) => {
    const history = readWorkHistory(`2010.03-${date} 柳河镇小学 教师`);
    return history.state === "known" ? (history.value[0]?.until ?? undefined) : undefined;
  },
  "the cell beside 填报时间": (date) => {
    const sheet = { name: "花名册", values: [["填报时间：", date]], merges: [] };
    const fact = factsAbove(sheet, 1, -1).find(({ field }) => field === "applyDate");
    return fact === undefined ? undefined : first(fact.reading as Reading<PartialDate>);
  },
  "the directory of units": (date) => {
    const values = [
      ["单位名称", "纳入时间"],
      ["柳河镇小学", date],
    ];
    const [entry] = directoryEntries({ name: "基层单位目录", values, merges: [] }) ?? [];
    return entry === undefined ? undefined : first(entry.from);
  },
  "JC.DATE": (date) => {
    const serial = dateFunction(date);
    return typeof serial === "number" ? (dayOfSerial(serial) ?? undefined) : undefined;
  },
  "an argument of a function": (date) => datesIn(date, "日期")[0],
};

const SPELLINGS = [
  "2015.10",
  "2015-10",
  "2015/10",
  "2015·10",
  "201510",
  "2015年10月",
  "2015年10月份",
  "2015年 10 月",
  "二〇一五年十月",
  "二○一五年10月",
  "２０１５．１０",
  "2015年十月",
];
/** The first month has a name of its own. */
const JANUARIES = ["2015年元月", "2015 年元月", "二〇一五年元月", "2015年元月8日", "2015年一月"];
/** What asks for a day takes these only. */
const DAYS = [
  "2015.10.08",
  "2015-10-8",
  "2015/10/08",
  "20151008",
  "2015年10月8日",
  "2015年10月8号",
  "二〇一五年十月八日",
];

const everywhere = Object.keys(PLACES).flatMap((place) =>
  [...SPELLINGS, ...DAYS].map((spelling) => [place, spelling] as const),
);
test.each(everywhere)("%s: %s is October 2015", (place, spelling) =>
  expect(PLACES[place]?.(spelling)).toMatchObject({ year: 2015, month: 10 }),
);

const januaries = Object.keys(PLACES).flatMap((place) => JANUARIES.map((spelling) => [place, spelling] as const));
test.each(januaries)("%s: %s is January 2015", (place, spelling) =>
  expect(PLACES[place]?.(spelling)).toMatchObject({ year: 2015, month: 1 }),
);

test.each(JANUARIES)("the decision of a sanction: %s is January 2015", (spelling) =>
  expect(sanctionsIn(`${spelling}受记过处分`)[0]?.since).toMatchObject({ year: 2015, month: 1 }),
);

test.each(DAYS)("a day given to a function: %s is 8 October 2015", (spelling) =>
  expect(dayOr(spelling, null)).toEqual({ year: 2015, month: 10, day: 8 }),
);
