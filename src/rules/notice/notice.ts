/**
 * 聊人社字〔2020〕57号 by number: every paragraph with the rules and routes that enforce it, or why none does.
 * A rule cites a clause from CLAUSES (ids.ts); any other does not compile.
 *
 * A paragraph is counted within its numbered item, as 三（四）第2段. 三（四） alone stands for its routes together. An item of
 * one paragraph goes by the item's number alone (二, 三（一）, 四（四）).
 *
 * The restatement of each is in words.ts beside this file; nothing of the notice's own wording is kept.
 */
import type { Clause, RouteId, RuleId } from "../ids";
import { ROUTE_CLAIM } from "../routes/claim";
import { ROUTE_IDS, RULE_IDS, RULEBOOK } from "../rulebook";

/** Paragraphs that ask nothing of one person's row. */
export const UNENFORCED_IDS = ["引言", "一", "三（三）第2段", "四（一）", "四（三）", "附则"] as const;

export type UnenforcedId = (typeof UNENFORCED_IDS)[number];
export type ParagraphId = Clause | UnenforcedId;

/** Why a paragraph has no rule. */
export const WHY_NOT = [
  /** Aims and spirit: asks nothing that could be met or not. */
  "principle",
  /** How reviewing bodies go about it. */
  "procedure-of-authorities",
  /** What departments have to do. */
  "duty-of-departments",
  /** Sends the reader to other rules. */
  "refers-elsewhere",
] as const;
export type WhyNot = (typeof WHY_NOT)[number];

export type Enforcer = RuleId | RouteId;

export type Paragraph =
  | { readonly id: Clause; readonly enforcedBy: readonly [Enforcer, ...Enforcer[]] }
  | { readonly id: UnenforcedId; readonly enforcedBy: readonly []; readonly whyNot: WhyNot };

/** What stands in the notice, in its order; a paragraph that nothing enforces has its reason. */
const PARAGRAPHS: readonly (Clause | readonly [UnenforcedId, WhyNot])[] = [
  ["引言", "refers-elsewhere"],
  ["一", "principle"],
  "二",
  "三（一）",
  "三（二）",
  "三（三）第1段",
  ["三（三）第2段", "procedure-of-authorities"],
  "三（四）",
  "三（四）第1段",
  "三（四）第2段",
  "三（四）第3段",
  "三（四）第4段",
  "三（四）第5段",
  "三（四）第6段",
  "三（四）第7段",
  "三（五）第1段",
  "三（五）第2段",
  ["四（一）", "duty-of-departments"],
  "四（二）",
  ["四（三）", "duty-of-departments"],
  "四（四）",
  "四（五）",
  ["附则", "refers-elsewhere"],
];

/** Routes first, then rules in the order of the rulebook. */
const ORDER: readonly Enforcer[] = [...ROUTE_IDS, ...RULE_IDS];

const CITING: readonly { readonly id: Enforcer; readonly clause: Clause }[] = [
  ROUTE_CLAIM,
  ...Object.values(RULEBOOK).flat(),
].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));

function enforced(id: Clause): Paragraph {
  const [first, ...others] = CITING.filter(({ clause }) => clause === id).map((one) => one.id);
  if (first === undefined) throw new RangeError(`no rule or route cites the clause ${id}: why is it in CLAUSES?`);
  return { id, enforcedBy: [first, ...others] };
}

/** The whole notice in its order. What enforces a paragraph is what cites it. */
export const NOTICE: readonly Paragraph[] = PARAGRAPHS.map((one) =>
  typeof one === "string" ? enforced(one) : { id: one[0], enforcedBy: [], whyNot: one[1] },
);

/** The paragraphs a rule or route enforces. */
export const paragraphsOf = (enforcer: Enforcer): readonly Paragraph[] =>
  NOTICE.filter(({ enforcedBy }) => enforcedBy.some((one) => one === enforcer));
