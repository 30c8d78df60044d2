/**
 * Cells that answer a question: yes or no, signed or not, clean or not, trained or not.
 *
 * 无 means “no” here. A header about misconduct that is worded the other way round (是否通过审查) turns yes and no, but
 * never 有 and 无, which say outright whether something exists.
 */
import { BLANK, known, unreadable, type Reading } from "../../core/reading";
import { compact, plainText, rawText } from "../../core/cell-text";
import type { Polarity } from "./polarity";

export type YesNo = "yes" | "no";

/** 是否存在… and the like. `described`: words that are neither yes nor no (警告处分 2009), for a person to weigh. */
export type Misconduct = { readonly kind: "none" | "found" | "described"; readonly word: string };

/** Something was written about it, or that there was none. */
export type Mention = { readonly kind: "some" | "none"; readonly word: string };

const YES = /^(?:是|有|√|✓|✔|☑|Y|YES|1|TRUE|对|已|符合|同意|具备|合格|通过)$/iu;
const NO = /^(?:否|无|×|✗|✘|☒|X|N|NO|0|FALSE|没有|未|不符合|不同意|不具备|不合格|不通过|未通过|不是)$/iu;

/** The answer a text gives; null when it is neither. 1 and 0 mean yes and no. */
function answerIn(text: string): YesNo | null {
  const bare = text.replace(/[。.!;；]+$/u, "");
  if (YES.test(bare)) return "yes";
  return NO.test(bare) ? "no" : null;
}

/** What a digit means by the header (1-否 2-是); null where the header gives no code. */
function codedAnswer(word: string, header: string): YesNo | null {
  if (!/^\d$/u.test(word)) return null;
  const meaning = new RegExp(`${word}[-:：.=]?([是有否无])`, "u").exec(compact(header.normalize("NFKC")))?.[1];
  return meaning === undefined ? null : meaning === "是" || meaning === "有" ? "yes" : "no";
}

/** How a question is answered in its own words: 一致 and 不一致, 急需 and 非急需. */
export interface OwnWords {
  readonly yes: RegExp;
  readonly no: RegExp;
}

function ownAnswer(word: string, { yes, no }: OwnWords): YesNo | null {
  const bare = word.replace(/[。.!;；]+$/u, "");
  if (yes.test(bare)) return "yes";
  return no.test(bare) ? "no" : null;
}

/** @param header may give a code: 1-是 0-否 */
export function readYesNo(value: unknown, header = "", ownWords: OwnWords | null = null): Reading<YesNo> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const word = compact(text);
  const answer = codedAnswer(word, header) ?? answerIn(word) ?? (ownWords === null ? null : ownAnswer(word, ownWords));
  return answer === null ? unreadable(rawText(value)) : known(answer);
}

const PAID = /^(?:已|正常|按月|按标准)?(?:发放|享受|发|领取|有补贴)$/u;
const UNPAID = /^(?:不|未|没有?|未予|停)(?:发放|享受|发|领取)?$/u;
const AMOUNT = /^(?:每月)?(\d+(?:\.\d+)?)元?(?:\/月|每月)?$/u;

/** Is something paid? An amount says so. */
export function readPaid(value: unknown, header = ""): Reading<YesNo> {
  const answer = readYesNo(value, header);
  if (answer.state !== "unreadable") return answer;
  const word = compact(answer.raw);
  if (UNPAID.test(word)) return known("no");
  const amount = AMOUNT.exec(word)?.[1];
  if (amount !== undefined) return known(Number(amount) > 0 ? "yes" : "no");
  return PAID.test(word) ? known("yes") : answer;
}

const SIGNED = /^(?:已签|已签订|已签署|已签字|已承诺|签|签订|签字|承诺|已提交|已交)/u;
const UNSIGNED = /^(?:未签|没签|未承诺|未提交|未交|没有签|不签|拒)/u;

/** @param header 未签承诺书 turns yes and no */
export function readPledge(value: unknown, header = ""): Reading<YesNo> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const packed = compact(text);
  if (UNSIGNED.test(packed)) return known("no");
  if (SIGNED.test(packed)) return known("yes");
  const answer = answerIn(packed);
  if (answer === null) return unreadable(rawText(value));
  return known(/未(?:签|提交|交|承诺)|没签|拒/u.test(header) === (answer === "yes") ? "no" : "yes");
}

/** One statement that there is nothing: 无, 不存在, 未受过处分, 无违法违纪行为. */
const CLEAN =
  /^(?:无|没有|不存在|未|未有|从未|暂无|清白|良好|(?:无|没有|不存在|未有|未受过?|未发现|从未)[^\d]{0,12})$/u;
const isClean = (word: string): boolean =>
  word.split(/[,;。、，；]|但/u).every((part) => part === "" || CLEAN.test(part));
const FOUND = /^(?:有|存在)$/u;
const PASSED = /^(?:通过|合格)$/u;
/** Below a header that names the good state (学历学位是否真实). */
const GENUINE = /^(?:均|都|全部|经查|经核实)*(?:真实|属实|为?真)(?:有效|可靠|无误)?[。.]?$/u;
const NOT_GENUINE = /^(?:均|都|经查|经核实)*(?:不(?:真实|属实|实)|虚假|假|伪造|造假)[。.]?$/u;
/** 符合 under 违法违纪: to what, it does not say. */
const CONFORMS = /^(?:符合|不符合|具备|不具备)$/u;
const NOT_PASSED = /^(?:不通过|未通过|不合格)$/u;

/** @param header its polarity says what 是 means; it may give codes too (1-否 2-是) */
export function readMisconduct(value: unknown, polarity: Polarity, header = ""): Reading<Misconduct> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const word = compact(text);
  const read = (kind: Misconduct["kind"]): Reading<Misconduct> => known({ kind, word: rawText(value) });
  if (PASSED.test(word)) return read("none");
  if (NOT_PASSED.test(word)) return read("found");
  if (polarity === "asks-good" && GENUINE.test(word)) return read("none");
  if (polarity === "asks-good" && NOT_GENUINE.test(word)) return read("found");
  const answer = codedAnswer(word, header) ?? answerIn(word);
  if (polarity === "asks-proof" && answer !== null) return answer === "yes" ? read("none") : unreadable(rawText(value));
  if (isClean(word)) return read("none");
  if (FOUND.test(word)) return read("found");
  if (answer === null) return read("described");
  if (polarity === "unclear" || CONFORMS.test(word)) return unreadable(rawText(value));
  return read((answer === "yes") === (polarity === "asks-good") ? "none" : "found");
}

/** Words of an ordinary appraisal: whether they mean outstanding results is not ours to say. */
const ORDINARY = /^(?:工作|业绩|成绩|表现)*(?:一般|普通|合格|称职|良好|较好|尚可|达标|正常)[。.]?$/u;
const NOT_OUTSTANDING = /不(?:太|够|是很)?(?:突出|明显|显著)/u;

/** 业绩突出: yes or no, or words on the results themselves. */
export function readOutstanding(value: unknown): Reading<Mention> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const word = compact(text);
  if (ORDINARY.test(word)) return unreadable(rawText(value));
  return NOT_OUTSTANDING.test(word) ? known({ kind: "none", word: rawText(value) }) : readMention(value);
}

const NONE_MENTIONED =
  /^(?:否|×|✗|N|NO|(?:无|没有|没|未|从未|暂无|尚未)(?:任何|有)?(?:参加|接受|进行)?过?(?:任何)?(?:学习|业务|专业|相关|继续教育)*(?:培训|参训|研修|进修)?(?:经历|情况|记录)?过?)[。.]?$/iu;
/** What is planned has not taken place, and whether it will is not ours to say. */
const PLANNED = /^(?:待|拟|计划|将|预计|准备)/u;
/** 因病未参加, 未提交材料: of what else there was it says nothing, or is for a person to weigh. */
const MISSED = /(?:未|没有?)能?(?:按时)?(?:参加|接受|培训|参训|完成|达到)|^(?:[还尚]?没|[尚暂]?未(?!来))/u;

export function readMention(value: unknown): Reading<Mention> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const word = compact(text);
  if (word === "0") return BLANK;
  if (NONE_MENTIONED.test(word)) return known({ kind: "none", word: rawText(value) });
  return PLANNED.test(word) || MISSED.test(word)
    ? unreadable(rawText(value))
    : known({ kind: "some", word: rawText(value) });
}
