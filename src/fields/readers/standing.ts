/**
 * Where a person stands: status, kind of post, sex, the unit's level.
 */
import { known, unreadable, type Reading } from "../../core/reading";
import { compact, plainText, rawText } from "../../core/cell-text";

export type Sex = "male" | "female";
/** Is the unit a township public institution (乡镇事业单位)? */
export type UnitLevel = "township" | "other";
export type PostKind = "professional" | "management" | "worker";

/** The kind of post before: civil servants have none of a public institution's. */
export type FormerPost = PostKind | "civil-servant";

/** in-post 在职在岗 · left 调离、退休、辞职… · away 借调、长期病休… · extended 延聘、返聘 */
export type Status = { readonly kind: "in-post" | "left" | "away" | "extended"; readonly word: string };

/** Longest and gravest first: 退休返聘 is kept on, 在编不在岗 is away. */
const STATUSES: readonly (readonly [RegExp, Status["kind"]])[] = [
  [/延聘|返聘|延迟退休|延退|留用/u, "extended"],
  [/借调|借用|跟岗|挂职|病休|病假|停薪|外借|不在岗|未在岗|待岗|离岗|脱产|产假|内退|停职|长期请假/u, "away"],
  [/调离|调出|退休|离退|辞职|去世|死亡|病故|亡故|辞退|开除|离职|解聘|解除|终止|减少/u, "left"],
  [/(?:^|[^不未非])(?:在职|在岗|在编|在聘|在任|聘用)|正常|调入|流入|新进|新增|^是$|^在$/u, "in-post"],
];

/** 未退休 is in post; 拟调出 and 即将退休 have not happened, and need a look. */
const NOT_LEFT = /(?:未|尚未|没有|没)(?:办理)?(?:退休|调离|调出|辞职|离职|离岗|离开)/gu;
const LEAVING = /(?:拟|即将|将要?|预计|计划|准备|待)(?:于.{0,8})?(?:退休|调离|调出|辞职|离职|调动)/u;

export function readStatus(value: unknown): Reading<Status> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const word = compact(text).replace(NOT_LEFT, "在职");
  if (LEAVING.test(word)) return known({ kind: "away", word: rawText(value) });
  const kinds = STATUSES.filter(([pattern]) => pattern.test(word)).map(([, kind]) => kind);
  const [first] = kinds;
  if (first === undefined) return unreadable(rawText(value));
  // 在岗，2023年退休 or 调离后返回 say both: a person has to look.
  const both = first === "left" && kinds.includes("in-post") && /[,;。、]|后|又/u.test(word);
  return known({ kind: both ? "away" : first, word: rawText(value) });
}

export function readPostKind(value: unknown): Reading<PostKind> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const word = compact(text);
  if (/工勤|工人|技术工|普通工|高级工|中级工|初级工|技师/u.test(word)) return known("worker");
  if (/专业技术|专技|教师|医生|医师|护士|护理|技术岗|技术人员|双肩挑/u.test(word)) return known("professional");
  if (/管理|行政|职员/u.test(word)) return known("management");
  return unreadable(rawText(value));
}

export function readFormerPost(value: unknown): Reading<FormerPost> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const word = compact(text);
  if (/公务员|参公|参照公务员|机关干部|机关工作人员/u.test(word) && !/非|不/u.test(word)) return known("civil-servant");
  return readPostKind(value);
}

/** A header such as 性别 1-男 0-女 gives the code. */
export function readSex(value: unknown, header = ""): Reading<Sex> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const word = compact(text);
  if (/^(?:男|男性)$/u.test(word)) return known("male");
  if (/^(?:女|女性)$/u.test(word)) return known("female");
  const meaning = new RegExp(`${/^\d$/u.test(word) ? word : "\\d\\d"}[-:：.=]?([男女])`, "u").exec(
    compact(header),
  )?.[1];
  if (meaning === undefined) return unreadable(rawText(value));
  return known(meaning === "男" ? "male" : "female");
}

/** 镇街, 县乡, 乡镇以上: levels that are township and others that are not, in one word. */
const SEVERAL_LEVELS =
  /以上|以下|镇街|乡街|街镇|街乡|乡镇\(?(?:街道|办事处)|^[省市县区]+(?:级)?[、,，/和及或与]?[乡镇]+(?:级|直|属)?(?:单位)?$|乡镇?(?:级)?[、,，/和及或与](?:街道?|县|市|区|省)/u;

/** 城镇 is a town or a city, 城乡 both. */
const NEITHER = /城镇|城乡/u;
const HIGHER = /(?:省|市|县|区)(?:直|属|级)|驻[乡镇村]/u;

/** Is the unit a township one? “是” under 是否乡镇单位, a township's name under 所在乡镇, the level itself elsewhere. */
export function readUnitLevel(value: unknown, header = ""): Reading<UnitLevel> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const word = compact(text);
  if (/^是否/u.test(compact(header))) {
    if (/^(?:是|√|✓|✔|1|Y|YES)$/iu.test(word)) return known("township");
    if (/^(?:否|×|✗|0|N|NO|不是)$/iu.test(word)) return known("other");
  }
  if (/非乡镇|非基层|不是乡镇/u.test(word)) return known("other");
  if (SEVERAL_LEVELS.test(word) || NEITHER.test(word)) return unreadable(rawText(value));
  // 县直驻镇: where it stands does not make it the township's.
  if (HIGHER.test(word))
    return /[乡镇村]/u.test(word.replace(/驻.*$|派驻.*$/u, "")) ? unreadable(rawText(value)) : known("other");
  // 县管校聘 says who appoints, 县乡共管 names both, 镇驻地 only where it stands.
  if (/县管|县聘|共管|驻地|所在地/u.test(word)) return unreadable(rawText(value));
  if (/县|市|省|区直|区级|区属|城区|城市|国家|中央/u.test(word) && !/乡镇$|[^城]镇$|乡$/u.test(word))
    return known("other");
  if (/乡镇|基层|农村|[^城]镇|^镇|乡|村/u.test(word)) return known("township");
  return unreadable(rawText(value));
}
