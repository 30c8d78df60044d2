/**
 * Headers that are ours but for a slip of the pen (参加工做时间) or an added word (本人学历, 取得日期).
 *
 * How near is decided: an added word has to be one that leaves the meaning as it is; else one character may be left
 * out, added, replaced or changed round with the next, from eight characters on two. Precision before reach: what tells
 * two fields apart (取得 and 聘任, 特设 and 特殊, 级别 and 类别) has to be the same on both sides, and a header as near to two
 * fields is near to neither. Verbs tell one by one: what is done to a title decides which date or year it is, so that
 * 评审时间 is not 评定时间, nor 获证时间 a slip of 取证时间.
 */
import { FIELDS, type ColumnField } from "../fields";
import { foldHeader } from "./fold";

export interface NearHeader {
  readonly field: ColumnField;
  /** The header it was taken for. */
  readonly like: string;
  readonly by: "containing" | "near";
}

/** Words that decide what a header means: none of them may be the difference. */
const TELLING: readonly RegExp[] = [
  ...["取", "获", "拿", "领", "颁", "评定", "批准", "发证", "评审", "评职", "评聘"].map(
    (verb) => new RegExp(verb, "u"),
  ),
  /聘|任职/u,
  /申报|申请|拟/u,
  /首/u,
  /已/u,
  /编/u,
  /时间/u,
  /年限|教龄/u,
  /级|等|层/u,
  /类型/u,
  /类别/u,
  /系列/u,
  /专业/u,
  /职称|职务|资格/u,
  /单位|学校|机构/u,
  /岗位/u,
  /特设/u,
  /特殊/u,
  /学历|文化/u,
  /学位/u,
  /学段/u,
  /学科/u,
  /学时/u,
  /成绩/u,
  /标准/u,
  /考核/u,
  /考试/u,
  /培训/u,
  /规培/u,
  /岗前/u,
  /处分|违/u,
  /造假|不端/u,
  /承诺/u,
  /毕业/u,
  /党|团/u,
  /费|元|资级|津贴|补贴/u,
  /电话|手机|邮/u,
  /证书/u,
  /离|流出|调出|减少/u,
  /入|来我|来院|到/u,
  /原|来源/u,
  /另|其他|其它/u,
  /是否|有无/u,
  /乡|镇|农村|基层/u,
  /从事|从教|任教/u,
  /参加/u,
  /出生/u,
  /性别/u,
  /起始|开始/u,
  /结束|终止|截止/u,
  /本人/u,
  /现/u,
  /备注|说明/u,
  /不通过|退/u,
];

/** 日期 and 年月 say what 时间 says; 的 says nothing. */
const canonical = (folded: string): string =>
  folded
    .replace(/[的之]/gu, "")
    .replace(/年月日|日期|年月/gu, "时间")
    .replace(/年数/gu, "年限")
    .replace(/获得|获取/gu, "取得");

const tellingIn = (text: string): string => TELLING.map((word) => (word.test(text) ? "1" : "0")).join("");

interface Known {
  readonly field: ColumnField;
  readonly header: string;
  readonly canonical: string;
  readonly telling: string;
}

interface KnownHeaders {
  readonly listed: readonly Known[];
  /** Longest first: 任现职级年限 before 年限. */
  readonly byLength: readonly Known[];
}

export function knownHeaders(fields: readonly Pick<(typeof FIELDS)[number], "id" | "headers">[]): KnownHeaders {
  const listed = fields.flatMap(({ id, headers }) =>
    headers.map((header) => {
      const plain = canonical(foldHeader(header));
      return { field: id, header, canonical: plain, telling: tellingIn(plain) };
    }),
  );
  return { listed, byLength: [...listed].sort((a, b) => b.canonical.length - a.canonical.length) };
}

const OURS = knownHeaders(FIELDS);

/** Words in front of a header, or behind it, that leave its meaning as it is. */
const BEFORE =
  /^(?:本人|个人|教师|教职工|职工|员工|人员|申报人员?|被?推荐人|目前|当前|现在|现|具体|详细|实际|请填写?)+$/u;
const BEHIND = /^(?:情况|信息|全称|名称|内容|明细|填写|(?:及|和|与|、|\/)(?:证书|编号|文号|证号|号)+)+$/u;
/** What is there now is not what is applied for. */
const PRESENT = /目前|当前|现/u;
const APPLIED = /申报|申请|评审|参评|报评|晋升|推荐|拟/u;
/** Headers of two characters that mean one thing even with such words around them. */
const SHORT_BUT_CLEAR = /^(?:姓名|性别|学历|学位|职称|备注|学段)$/u;

const LEAST_CONTAINED = 3;
const LEAST_FOR_A_SLIP = 4;
const LEAST_FOR_TWO = 8;
const LONGEST = 24;

/** @param folded a folded header that no list has */
export function nearHeader(folded: string, known = OURS): NearHeader | null {
  if (folded.length < LEAST_CONTAINED || folded.length > LONGEST) return null;
  const text = canonical(folded);
  return containing(text, known.byLength) ?? slipOf(text, known.listed);
}

function containing(text: string, headers: readonly Known[]): NearHeader | null {
  for (const { field, header, canonical: known } of headers) {
    if (known.length < LEAST_CONTAINED && !SHORT_BUT_CLEAR.test(known)) continue;
    const at = text.indexOf(known);
    if (at < 0) continue;
    const before = text.slice(0, at);
    const behind = text.slice(at + known.length);
    if (PRESENT.test(before) && APPLIED.test(known)) continue;
    if ((before === "" || BEFORE.test(before)) && (behind === "" || BEHIND.test(behind)))
      return { field, like: header, by: text === known ? "near" : "containing" };
  }
  return null;
}

function slipOf(text: string, headers: readonly Known[]): NearHeader | null {
  if (text.length < LEAST_FOR_A_SLIP) return null;
  const telling = tellingIn(text);
  let best: Known | null = null;
  let least = (text.length >= LEAST_FOR_TWO ? 2 : 1) + 1;
  let shared = false;
  for (const one of headers) {
    if (one.canonical.length < LEAST_FOR_A_SLIP || one.telling !== telling) continue;
    const distance = editDistance(text, one.canonical, least);
    if (distance === least && best !== null && best.field !== one.field) shared = true;
    if (distance >= least) continue;
    best = one;
    least = distance;
    shared = false;
  }
  return best === null || shared ? null : { field: best.field, like: best.header, by: "near" };
}

/** Characters left out, added, replaced, or two changed round; anything above `most` counts as `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}
