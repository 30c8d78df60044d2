/**
 * 工作经历 — whether a spell was work in a township unit, and whether it was professional-technical, as far as can be
 * told.
 *
 * 解读: the directory decides of the unit; without one the words of its name are taken as a hint. Work counts as
 * professional where the unit is one of professionals (school, health centre, agricultural station …) and the post, if
 * one is written, is theirs. Factories, shops, the police, guards and farming are none. What lies between (政府 农技员,
 * 代课) is for a person to look at.
 */
import type { PartialDate } from "../core/calendar";
import { asTyped, valueOf } from "../core/reading";
import type { Directory } from "./directory";
import type { Reason } from "./finding";
import type { RuleContext } from "./rule";
import { endedBefore, type Belongs, type WorkSpell } from "./standards/work-history";

/** The words of a spell name the unit first, often with the post behind it. */
function unitIn(words: string): string {
  const at = words.search(/\s/u);
  return at < 0 ? words : words.slice(0, at);
}

const postIn = (words: string): string => words.slice(unitIn(words).length).trim();

/** Is the unit of a spell a township one? */
export function inTownship(words: string, directory: Directory | null): Belongs {
  const name = unitIn(words);
  const hinted = /[乡镇]/u.test(name.replace(/城镇|乡村振兴/gu, ""));
  if (directory === null) {
    if (hinted) return "yes";
    return /[县市区省]|大学|学院/u.test(name.replace(/社区/gu, "")) ? "no" : "unknown";
  }
  switch (directory.lookUp(name).kind) {
    case "listed":
      return "yes";
    case "near":
      return "unknown";
    case "unlisted":
      return hinted ? "unknown" : "no";
  }
}

/** Units and occupations that have no professional-technical posts of a public institution. */
const OTHER_UNIT =
  /厂(?:$|[\s长工办])|工厂|公司|企业|集团|商店|超市|养殖场|砖窑|派出所|公安|供销|合作社|粮[所站店]|粮管所|信用社|银行|邮[政局电]|务农|种地|农民|打工|务工|外出|个体|经商|自由职业|参军|当兵|服役|部队|入伍|退伍|待业|无业|上学|读书|求学/u;
/** Posts that are none of a professional, whatever the unit. */
const OTHER_POST =
  /保安|门卫|警卫|安保|民警|辅警|交警|联防|工勤|工人|驾驶员|司机|炊事|厨师|保洁|勤杂|水电工|护工|公务员|科员|办事员|村干部|村主任|支书|学生(?!处|工作|科)|务农/u;
/** Whether these count is not ours to say. */
const DOUBTFUL =
  /民办|私立|培训(?:学校|机构)|辅导|[县市].{0,6}驻|代课|代教|临时|见习|实习|后勤|文员|书记|借调|保管|出纳|干部|工会|团委/u;
/** Half a day, or beside another post: whether these are years of service there nobody tells. */
const PART_TIME =
  /^兼职|兼职[)）]?$|兼职(?:教师|医师|医生|护士|人员)|[（(]兼职|半天|半日|半脱产|非全日|小时工|钟点|兼任$/u;
const PROFESSIONAL_UNIT =
  /学校|中学|小学|初中|高中|完小|学区|联[小中]|教学点|幼儿园|教委|中心校|卫生[院室所]|医院|保健|防疫|疾控|农技|农业|农机|农经|经管站|畜牧|兽医|林业|水利|水务|水产|植保|土肥|种子站|文化站|广播|统计站|计生.{0,4}站|计划生育.{0,4}站|技术推广|服务[站所]|服务中心/u;
const PROFESSIONAL_POST =
  /教师|教员|老师|任教|执教|从教|教学|教研|教务|教导|班主任|[校园院站所]长|医|药|护理|护士|护师|助产|检验|影像|放射|康复|防疫|[内外儿]科|妇|公共卫生|农艺|畜牧|兽|农技|技术|技师|技士|工程|会计|统计|经济师|馆员|讲师|专技|语文|数学|英语|外语|物理|化学|生物|政治|历史|地理|体育|音乐|美术|科学|道德|主任/u;

/** Was it professional-technical work in a township? Without a directory the words of unit and post have to say so. */
export function inTownshipProfession(words: string, directory: Directory | null): Belongs {
  const belongs = inTownship(words, directory);
  if (belongs === "no") return "no";
  if (OTHER_UNIT.test(words) || OTHER_POST.test(words)) return "no";
  if (belongs === "unknown" || DOUBTFUL.test(words) || isPartTime(words)) return "unknown";
  if (directory !== null) return "yes";
  const post = postIn(words);
  return PROFESSIONAL_UNIT.test(unitIn(words)) && (post === "" || PROFESSIONAL_POST.test(post)) ? "yes" : "unknown";
}

const isPartTime = (words: string): boolean => PART_TIME.test(postIn(words)) || /[（(](?:兼职|半天)/u.test(words);

/** Does the name say that the unit treats people? */
export const isHealthUnit = (name: string): boolean =>
  /卫生|医院|医疗/u.test(name.replace(/兽医院?|环境卫生|医疗保障/gu, ""));

/** 基层医疗卫生机构: a township unit whose name says so. Half a day there, or beside another post, may not be work on end. */
export function inTownshipHealth(words: string, directory: Directory | null): Belongs {
  if (!isHealthUnit(unitIn(words))) return "no";
  const belongs = inTownship(words, directory);
  return belongs === "yes" && isPartTime(words) ? "unknown" : belongs;
}

/** A history that ends before the day of judgement, and the unit that the person is said to be in all the same. */
export interface OpenEnd {
  readonly last: WorkSpell & { readonly until: PartialDate };
  readonly unit: string;
  readonly typed: string;
}

/** Null where it goes on, where somebody has left, and where no unit is given. */
export function openEnd({ facts, on }: RuleContext): OpenEnd | null {
  const last = endedBefore(valueOf(facts.workHistory) ?? [], on.asOf);
  if (last === null || facts.leftDate.state === "known") return null;
  if (facts.status.state === "known" && facts.status.value.kind === "left") return null;
  return facts.unit.state === "known" ? { last, unit: facts.unit.value, typed: asTyped(facts.unit) } : null;
}

/** The spells there would be if the person were still in that unit. */
export const goingOn = (spells: readonly WorkSpell[], { last, unit }: OpenEnd): readonly WorkSpell[] => [
  ...spells,
  { from: last.until, until: null, unit },
];

export const historyEnded = ({ last, typed: unit }: OpenEnd): Reason => ({
  kind: "history-ended",
  until: last.until,
  unit,
});
