/**
 * The notice restated, paragraph by paragraph, in plain words of our own; why a paragraph has no rule; and how a
 * paragraph is found by its number or by a rule, however it is typed.
 */
import { NOTICE, paragraphsOf, type Enforcer, type ParagraphId, type WhyNot } from "./notice";
import { ROUTE_IDS, RULE_IDS } from "../rulebook";
import { ROUTE_NAMES, RULE_NAMES } from "../words/names";

const WORDS: Readonly<Record<ParagraphId, string>> = {
  引言: "交代来由：国家和省里在基层职称、职称改革、乡村人才方面已有文件，本市据此定出自己的做法。",
  一: "讲改革为了什么：按基层的实际评价人才，让在乡镇做事的专业技术人员留得住、有奔头。不对某一个人提条件。",
  二: "只管乡镇事业单位里在岗的专业技术人员。哪些单位算乡镇事业单位，一般看发不发乡镇工作补贴，县里还可以再细定。",
  "三（一）":
    "在原有职称之外另设一套用于基层的职称，和全省统一职称是两条路，本人选一条报：同一年只能报一条；拿到其中一条的职称，满5年才可报另一条的同一级。有全省统一职称的，下一步报全省统一的高一级或对应的基层职称都行；只有基层职称的，以后只能在基层职称里往上报一级。",
  "三（二）":
    "基层职称在全省各乡镇都认，但只供基层单位聘用，人一离开就失效。在基层前后聘满5年、考核合格、继续教育也达标的，经评委会认定可以换成同一级的全省统一证书。系列里已有基层职称的，评全省统一职称时就不再照顾基层人员。",
  "三（三）第1段":
    "看品德、能力和实绩，学历、论文不作硬杠杠；除医疗卫生外，所学专业对不上口也可以报。工作总结、教案、病历、专利、技能证书、年度考核优秀、表彰等都能作评审的参考，没有也不算不合格。",
  "三（三）第2段": "评审可用展示业绩、答辩、考试与评审相结合等办法，专家要对自己的评价负责。",
  "三（四）":
    "直评直聘：几类人可以不受某些限制，直接申报或者直接聘用。各段分别写明谁可以、免去什么、以后要守什么约定。",
  "三（四）第1段":
    "平常要在岗位数以内推荐申报，评上的及时聘用；两类职称在乡镇单位一样算数。在乡镇做专业技术工作满10年、20年、30年，又够申报条件的，报中级、副高、正高时不看岗位数，评上后用特设岗位聘用，不占常设岗位。",
  "三（四）第2段":
    "县级及以上单位的人交流到乡镇专业技术岗位，可以不看任职年限、级别和岗位数，直接报基层或全省统一职称（一年只报一类）。靠这一条评上的，要在基层干满5年；离法定退休不到5年的不能用。",
  "三（四）第3段":
    "全科住院医师规培合格并已有中级职称的，此后在基层医疗卫生机构不间断干满10年，经评委会认定可直接得到基层卫生副高。得到后只能在乡镇的医疗卫生机构聘用。",
  "三（四）第4段":
    "硕士以上学历或副高以上职称的人，基层急需、本人愿来，可以直接聘到高一层的专业技术岗位，没有空岗就用特设岗位，并经认定直接拿到相应的基层职称。以后在乡镇前后干满5年、考核合格，可以按现聘的岗位流动。",
  "三（四）第5段": "在乡镇一线做出突出成绩的博士，年限和资历都不看，可以直接报正高级，基层的、全省统一的任选。",
  "三（四）第6段":
    "以考试代替评审的职称，基层单位可以让每科离当年国家合格线不超过5分、又够岗位条件的人参加竞聘。这里给的是竞聘机会，不是职称。",
  "三（四）第7段":
    "单位要认真考核，岗位、去留、待遇都与考核结果挂钩。特设岗位只能用在基层；凭定向聘用评上的人调走、退休、辞职以后，占用的岗位自动收回。",
  "三（五）第1段":
    "单位要让专业技术人员有时间参加继续教育，每人每年至少90学时；新评上中级、高级的要参加岗前培训。有关部门建好培训基地，多照顾县乡的中青年。",
  "三（五）第2段": "报中级、高级以前，要有过本专业的学习培训，线上线下都可以。",
  "四（一）": "要求各地各部门重视，把政策讲清楚，稳妥推开，遇到问题及时解决。",
  "四（二）":
    "人社部门牵头，各行业主管部门定本行业的基层职称标准，条件成熟一个系列就开一个。先有中小学教师和基层卫生，工程、农业、统计等随后。",
  "四（三）": "县里定出哪些是基层单位，列成目录报市里备案，区划有变化就及时更新。",
  "四（四）":
    "手续和材料能减就减，由用人单位负责把材料审好，申报人自己签承诺书。违法违纪、学历或学术上造假的，一票否决。",
  "四（五）": "主管部门不定期抽查，看范围有没有放大、程序和标准有没有走样；查出问题的限期改正或者追究责任。",
  附则: "这里没写到的，照国家和省里现行的职称规定办；以后政策有大的变动，按新的来。",
};

const WHY_NOT_WORDS: Readonly<Record<WhyNot, string>> = {
  principle: "讲目的和原则，没有可以逐人核对的条件",
  "procedure-of-authorities": "讲评审机构怎样评，不在花名册里",
  "duty-of-departments": "讲部门要做的事，不在花名册里",
  "refers-elsewhere": "指向其他文件，所缺的条件见基本条件表",
};

/** Our restatement of a paragraph. */
export const clauseWords = (id: ParagraphId): string => WORDS[id];

/** Why no rule enforces a paragraph. */
export const whyNotWords = (whyNot: WhyNot): string => WHY_NOT_WORDS[whyNot];

export const enforcerName = (enforcer: Enforcer): string => ENFORCER_NAMES[enforcer];

const ENFORCER_NAMES: Readonly<Record<Enforcer, string>> = { ...RULE_NAMES, ...ROUTE_NAMES };

const ENFORCERS: readonly Enforcer[] = [...RULE_IDS, ...ROUTE_IDS];

/**
 * Our restatement, each paragraph behind its number, one per line.
 *
 * @param idOrRule a paragraph (三（四）第2段, 三(四)2, 3.4.2), an item (三（四）: what it says itself, else all its
 *   paragraphs), or a rule or route by its id or its name
 * @returns null for anything else
 */
export function restatement(idOrRule: string): string | null {
  const typed = folded(idOrRule);
  const enforcer = ENFORCERS.find((one) => one === typed || folded(ENFORCER_NAMES[one]) === typed);
  const paragraphs = enforcer === undefined ? byNumber(typed) : paragraphsOf(enforcer).map(({ id }) => id);
  return paragraphs.length === 0 ? null : paragraphs.map((id) => `${id}：${WORDS[id]}`).join("\n");
}

const folded = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();

const NUMERALS = "一二三四五六七八九";
/** Numbers in either writing, and what people put between them. */
const NUMBER_FORM = /^[一二三四五六七八九1-9()第段款条、.,·-]+$/u;

/** 三(四)第2段 as 3.4.2. */
const numbersIn = (text: string): string =>
  (text.match(/[一二三四五六七八九1-9]/gu) ?? [])
    .map((sign) => (NUMERALS.includes(sign) ? NUMERALS.indexOf(sign) + 1 : sign))
    .join(".");

function byNumber(typed: string): readonly ParagraphId[] {
  const ids = NOTICE.map(({ id }) => id);
  const named = ids.filter((id) => id === typed);
  if (named.length > 0 || !NUMBER_FORM.test(typed)) return named;
  const numbers = numbersIn(typed);
  if (numbers === "") return [];
  const exact = ids.filter((id) => numbersIn(id) === numbers);
  if (exact.length > 0) return exact;
  const within = ids.filter((id) => numbersIn(id).startsWith(`${numbers}.`));
  return within.length > 0 ? within : onlyParagraph(ids, numbers);
}

/** 三（二）第1段: a paragraph of an item that has only one is the item. */
function onlyParagraph(ids: readonly ParagraphId[], numbers: string): readonly ParagraphId[] {
  const item = numbers.split(".").slice(0, -1).join(".");
  const hasParagraphs = ids.some((id) => numbersIn(id).startsWith(`${item}.`));
  return item === "" || hasParagraphs ? [] : ids.filter((id) => numbersIn(id) === item && !id.endsWith("段"));
}
