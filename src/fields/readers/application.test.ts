import { readClaim, readLevel, readSeries, readType } from "./application";
import { say } from "../../../test/support/say";

test.each([
  ["申报类型", "基层", "grassroots"],
  ["申报类型", "基层职称", "grassroots"],
  ["申报类型", "全省统一", "provincial"],
  ["申报类型", "全省统一职称", "provincial"],
  ["申报类型", "省统一", "provincial"],
  ["申报类型", "统一", "provincial"],
  ["申报类型", "非基层", "provincial"],
  ["申报类型", "基层/全省统一", "grassroots or provincial"],
  ["申报类型", "基层、全省统一", "grassroots or provincial"],
  ["申报类型", "是", "unreadable"],
  ["申报类型", "", "blank"],
  ["是否基层职称", "是", "grassroots"],
  ["是否基层职称", "否", "provincial"],
  ["是否基层职称", "1", "grassroots"],
  ["是否基层职称", "0", "provincial"],
])("under %s, %s → %s", (header, value, expected) => {
  expect(say(readType(value, header))).toBe(expected);
});

test.each([
  ["正高级", "senior"],
  ["正高", "senior"],
  ["副高级", "associate-senior"],
  ["副高", "associate-senior"],
  ["中级", "intermediate"],
  ["助理级", "assistant"],
  ["初级助理级", "assistant"],
  ["员级", "technician"],
  ["初级", "technician or assistant"],
  ["高级", "associate-senior or senior"],
  ["基层中级", "intermediate"],
  ["基层副高级职称", "associate-senior"],
  ["教师系列中级", "intermediate"],
  ["三级", "unreadable"],
  ["中级工", "unreadable"],
  ["", "blank"],
])("级别 %s → %s", (text, expected) => {
  expect(say(readLevel(text))).toBe(expected);
});

test.each([
  ["教师", "teaching"],
  ["中小学教师系列", "teaching"],
  ["卫生", "health"],
  ["卫生系列", "health"],
  ["农业", "agriculture"],
  ["工程", "engineering"],
  ["统计", "statistics"],
  ["会计", "accounting"],
  ["经济", "economics"],
  ["审计", "auditing"],
  ["图书资料", "library"],
  ["其他", "unreadable"],
  ["", "blank"],
])("系列 %s → %s", (text, expected) => {
  expect(say(readSeries(text))).toBe(expected);
});

test.each([
  ["申报方式", "正常", "normal"],
  ["申报方式", "正常申报", "normal"],
  ["申报方式", "无", "normal"],
  ["申报方式", "直评", "veteran"],
  ["申报方式", "直评10年", "veteran 10"],
  ["申报方式", "直评20年", "veteran 20"],
  ["申报方式", "直评三十年", "veteran 30"],
  ["申报方式", "县级及以上交流", "transfer"],
  ["申报方式", "全科", "general-practitioner"],
  ["申报方式", "急需引进", "talent"],
  ["申报方式", "博士直报", "doctor"],
  ["申报方式", "以考代评", "exam-margin"],
  ["申报方式", "换证", "exchange"],
  ["申报方式", "换发", "exchange"],
  ["是否直评", "是", "veteran"],
  ["是否直评", "否", "normal"],
  ["申报方式", "是", "unreadable"],
  ["申报方式", "全科、博士", "general-practitioner or doctor"],
  ["申报方式", "全科博士", "general-practitioner or doctor"],
  ["申报方式", "直评、交流", "veteran or transfer"],
  ["申报方式", "直评20年 县级及以上交流", "veteran 20 or transfer"],
  ["申报方式", "急需引进或博士直报", "talent or doctor"],
  ["申报方式", "正常申报/直评", "normal or veteran"],
  ["申报方式", "直评直聘、20年", "veteran 20"],
  ["申报方式", "直评（县级及以上交流）", "transfer"],
  ["申报方式", "县级及以上交流", "transfer"],
  ["申报方式", "急需、引进", "talent"],
  ["申报方式", "正常，破格", "normal"],
  ["申报方式", "非直评", "unreadable"],
  ["是否直评", "非直评", "normal"],
  ["申报方式", "不走直评", "unreadable"],
  ["申报方式", "未享受直评直聘（20年）", "unreadable"],
  ["申报方式", "未换发", "unreadable"],
  ["申报方式", "非急需引进人才", "unreadable"],
  ["申报方式", "正常（非直评）", "normal"],
  ["申报方式", "正常申报（非换发）", "normal"],
  ["申报方式", "非直评，县级及以上交流", "transfer"],
  ["申报方式", "非县级及以上交流、博士直报", "doctor"],
  ["申报方式", "正常（直评）", "normal or veteran"],
  ["申报方式", "直评10年、20年", "veteran"],
  ["申报方式", "绿色通道", "unreadable"],
  ["申报方式", "2010年申报", "unreadable"],
  ["申报方式", "", "blank"],
  ["申报方式", "/", "blank"],
])("under %s, %s → %s", (header, value, expected) => {
  const said = say(readClaim(value, header), ({ route, years }) => (years === null ? route : `${route} ${years}`));
  expect(said).toBe(expected);
});
