/**
 * 表彰奖励 in words: which of the things written there the notice counts as a reference.
 *
 * 解读: commendations by Party or government of a county and above, or by a department of a city and above; certificates
 * of skill; patents. The organ is read from the words behind the last 县、区、市、省. 县教育局, a township and a school
 * do not count; 县级优秀教师 names no organ, and nothing is said of it. 临清市 is a county-level city.
 */

const COUNTY_LEVEL_CITY = /临清市|[诸邹禹]城市/gu;
/** Its name ends as 城市 does, which is no place. */
const OWN_CITY = /聊城市/gu;
/** Words with 区 or 市 in them that are no place. */
const NO_PLACE = /社区|校区|山区|灾区|地区|片区|区域|城市|市场/gu;
const CERTIFICATE = /专利|技能等级|技能证书|职业资格证/u;
const DENIED = /^(?:无|没有|未|暂无)|处分|警告|记过|通报批评|诫勉|申请中|未授权/u;
const NATIONAL =
  /国务院|中共中央|党中央|全国|国家级|国家(?:卫|人|农|统)|(?:教育|农业农村|人社|社会保障|科技|工信)部(?!门)/u;
const LAST_PLACE = /^.*([省市县区])(.*)$/u;
const BELOW_COUNTY = /[乡镇]党委|[乡镇](?:人民)?政府|街道|中学|小学|幼儿园|学校|医院|卫生院|服务中心|公司/u;
const YOUTH_LEAGUE = /共青团|团委/u;
const PARTY_OR_GOVERNMENT =
  /^(?:委(?:员会)?(?!组织部|宣传部|统战部|政法委|办|党校|机关|.{0,4}工委)|党委|(?:人民)?政府(?!办)|管委会)/u;
const DEPARTMENT_OR_HONOUR =
  /^级?(?:.*(?:局|厅|委员会|卫健委|发改委|教体|工会|团委|妇联|组织部|宣传部|办公室)|委|党委|人民政府|政府|优秀|先进|模范|劳动模范|骨干|特级|名师|教学能手|学科带头人|最美|十佳|五一|三八|记功|嘉奖|表彰)/u;

/** The items of a cell that count, as written. What stands in brackets belongs to what stands before them. */
export function referenceItems(text: string): readonly string[] {
  return text
    .split(/[；;\n。]|[，,](?![^（(]*[）)])|(?=(?:19|20)\d{2}(?:年|\.)(?![^（(]*[）)]))/u)
    .map((item) => item.trim())
    .filter((item) => item !== "" && item.split("、").some(counts));
}

function counts(part: string): boolean {
  if (DENIED.test(part)) return false;
  if (CERTIFICATE.test(part) || NATIONAL.test(part)) return true;
  const [place, organ] = giver(part);
  if (place === null || BELOW_COUNTY.test(organ)) return false;
  if (place === "市" || place === "省") return DEPARTMENT_OR_HONOUR.test(organ);
  return PARTY_OR_GOVERNMENT.test(organ) && !YOUTH_LEAGUE.test(part);
}

/** The last place named and the words behind it; in “市教育局授予…” those before 授予. */
function giver(part: string): readonly [place: string | null, organ: string] {
  const text = part.replace(COUNTY_LEVEL_CITY, "临清县").replace(OWN_CITY, "聊市").replace(NO_PLACE, "");
  const [head = ""] = text.split(/授予|颁发|评为/u);
  const [, place, organ] = LAST_PLACE.exec(head) ?? LAST_PLACE.exec(text) ?? [];
  return [place ?? null, organ ?? ""];
}
