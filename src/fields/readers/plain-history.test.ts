import fc from "fast-check";
import { readInAnySpelling, readWorkHistory } from "./work-history";

/** What work histories are written of: each of these beside each other one. */
const PIECES = [
  ..."201003~201508 某镇中学 教师|201509~至今 某镇小学|2010年3月至2015年8月在某镇中学任教|2010.03-2015.08 某局，副局长|201003-201508".split(
    "|",
  ),
  ..."工作经历|以上|某镇中学 教师|没有日期的学校|201003—201508，某镇中学（借调）|201509~至今|20".split("|"),
  ..."待补|待 核|略|正在补|可能|？|年|三月-2015年8月 某校|2、|2.|(1)|。|①|～|一|A|1|\u200b".split("|"),
];
const BETWEEN = ["；", ";", "\n", " ", "，", "、", "； ", " ；", "\r\n", "", "　"];

const history = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(""));

test("a history that is written plainly is read as one in any spelling is", () => {
  fc.assert(
    fc.property(history, (text) => {
      expect(readWorkHistory(text)).toEqual(readInAnySpelling(text));
    }),
    { numRuns: 3_000 },
  );
});

test("lines with one sum over their signs stay two", () => {
  // One more in one place is as much as 31 in the next.
  const texts = ["201003~201508 某一\u4e3f校", "201003~201508 某丁\u4e20校"];
  expect(texts.map((text) => readWorkHistory(text))).toEqual(texts.map((text) => readInAnySpelling(text)));
});
