import fc from "fast-check";
import * as numfmt from "numfmt";
import * as ours from "./parsed-texts";

const TEXTS = ["2020-10", "2020.9.1", "371500198001010019", "12:30", "20%", "1,234.5", "王伟", "一级教师", "3/4", ""];

test.each(["parseDate", "parseTime", "parseNumber"] as const)("%s says of a text what the library says", (name) => {
  const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string());
  fc.assert(fc.property(text, (one) => expect(ours[name](one)).toEqual(numfmt[name](one))));
  for (const one of TEXTS) expect(ours[name](one)).toEqual(numfmt[name](one));
});

test("a text is asked about once", () => {
  const asked: string[] = [];
  const parse = ours.remembering((text) => {
    asked.push(text);
    return null;
  });
  for (const text of ["王伟", "李秀兰", "王伟"]) expect(parse(text)).toBeNull();
  expect(asked).toEqual(["王伟", "李秀兰"]);
});

test("what somebody does to an answer is not in the next one", () => {
  const parse = ours.remembering(() => ({ v: 1, z: "0" }));
  Object.assign(parse("1") ?? {}, { z: "General" });
  expect(parse("1")).toEqual({ v: 1, z: "0" });
});

test("in another language it is asked about as ever", () => {
  const asked: unknown[] = [];
  const parse = ours.remembering((_text, options) => {
    asked.push(options?.locale);
    return null;
  });
  parse("1 mars");
  parse("1 mars", { locale: "fr" });
  expect(asked).toEqual([undefined, "fr"]);
});
