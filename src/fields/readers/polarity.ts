/**
 * How the header of a column about misconduct puts its question: decided once for the column, from the header alone.
 *
 * 解读: 是 answers what the header asks. Where the header names the good state (是否通过审查, 不存在一票否决情形) it means
 * clean; where it names what is bad (是否违法违纪) it means found. 证明 and 材料 are a proof that there was nothing: to
 * have one is clean, to have none says nothing. A header that names neither (诚信情况) leaves 是 and 否 open.
 */
export type Polarity =
  /** “是” means that there is nothing against the person. */
  | "asks-good"
  /** “是” means that there is something. */
  | "asks-bad"
  /** “有” means that nothing was found; “无” says nothing. */
  | "asks-proof"
  /** The header does not tell what “是” means. */
  | "unclear";

const PROOF = /证明|材料|凭证/u;
const BAD =
  "一票否决|违法|违纪|违规|违反|犯罪|处分|处罚|惩戒|失信|造假|不端|弄虚作假|作弊|剽窃|抄袭|不诚信|不良|问题|负面";
/** Asked openly, whatever follows: 有无违法, 是否存在…, 是否有…. */
const ASKS_WHETHER = /有无|是否(?:有(?!无)|存在|受过?|因)/u;
const NOTHING_BAD = new RegExp(
  `(?:无|未|没有|没|不存在|不涉及|未发现|从未)[^，,。、；;]{0,6}?(?:${BAD})|(?:${BAD})[^，,。、；;]{0,4}(?:不存在|已排除)`,
  "u",
);
const GOOD = /通过|合格|遵纪守法|遵[规章]守纪|良好|清白|符合|真实|过关|达标|是否(?:诚信|廉洁|守信)/u;
const LIFTED = /解除|影响期|期满/u;
/** What was looked into may have been found or not: 违法违纪审查结果. */
const LOOKED_INTO = /(?:审查|核查|审核|检查)(?:结果|情况|结论|意见)?$/u;
const IS_BAD = new RegExp(BAD, "u");

export function polarityOf(header: string): Polarity {
  const text = header.normalize("NFKC").replace(/\s+/gu, "");
  if (LIFTED.test(text)) return "unclear";
  const nothing = NOTHING_BAD.test(text.replace(/有无|是否有无/gu, ""));
  if (PROOF.test(text)) return nothing || GOOD.test(text) ? "asks-proof" : "unclear";
  if (ASKS_WHETHER.test(text)) return "asks-bad";
  if (nothing || GOOD.test(text)) return "asks-good";
  return IS_BAD.test(text) && !LOOKED_INTO.test(text) ? "asks-bad" : "unclear";
}
