/**
 * 聊人社字〔2020〕57号 by number: every paragraph with the rules and routes that enforce it, or why none does.
 * A rule cites a clause from CLAUSES (ids.ts); any other does not compile.
 *
 * A paragraph is counted within its numbered item, as 三（四）第2段. 三（四） alone stands for its routes together. In
 * 三（一） the sentence that creates the titles counts as the first paragraph, the two-track rule as the second.
 * Outside 三 every item has one paragraph and goes by the item's number alone (二, 四（四）).
 *
 * The restatement of each is in words.ts beside this file; nothing of the notice's own wording is kept.
 */
import type { Clause, RouteId, RuleId } from "../ids";

/** Paragraphs that ask nothing of one person's row. */
export const UNENFORCED_IDS = ["引言", "一", "三（一）第1段", "三（三）第2段", "四（一）", "四（三）", "附则"] as const;

export type UnenforcedId = (typeof UNENFORCED_IDS)[number];
export type ParagraphId = Clause | UnenforcedId;

/** Why a paragraph has no rule. */
export const WHY_NOT = [
  /** Aims and spirit: asks nothing that could be met or not. */
  "principle",
  /** Creates what the others speak of. */
  "creates",
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

const enforced = (id: Clause, ...enforcedBy: readonly [Enforcer, ...Enforcer[]]): Paragraph => ({ id, enforcedBy });
const unenforced = (id: UnenforcedId, whyNot: WhyNot): Paragraph => ({ id, enforcedBy: [], whyNot });

/** The whole notice in its order. What a rule is listed under is what it cites: a test holds the two together. */
export const NOTICE: readonly Paragraph[] = [
  unenforced("引言", "refers-elsewhere"),
  unenforced("一", "principle"),
  enforced("二", "township-post", "in-service"),
  unenforced("三（一）第1段", "creates"),
  enforced("三（一）第2段", "one-type-per-year", "five-year-lock", "grassroots-ladder", "level-ladder"),
  enforced("三（二）第1段", "exchange", "exchange-available", "certificate-area", "preference-withdrawn"),
  enforced("三（三）第1段", "major-match", "improper-rejection", "reference-factors"),
  unenforced("三（三）第2段", "procedure-of-authorities"),
  enforced("三（四）", "route-claim", "direct-route-available"),
  enforced("三（四）第1段", "normal", "veteran", "base-tenure", "post-quota", "timely-appointment"),
  enforced("三（四）第2段", "transfer", "service-period"),
  enforced("三（四）第3段", "general-practitioner"),
  enforced("三（四）第4段", "talent", "mobility-period", "mobility-available"),
  enforced("三（四）第5段", "doctor"),
  enforced("三（四）第6段", "exam-margin", "examined-level"),
  enforced("三（四）第7段", "appraisal", "special-post-scope", "special-post-recovery", "special-post-basis"),
  enforced("三（五）第1段", "training-hours", "post-training"),
  enforced("三（五）第2段", "training-experience"),
  unenforced("四（一）", "duty-of-departments"),
  enforced("四（二）", "series-open"),
  unenforced("四（三）", "duty-of-departments"),
  enforced(
    "四（四）",
    "integrity-veto",
    "pledge",
    "id-number",
    "id-birth",
    "id-sex",
    "date-order",
    "duplicate-row",
    "unreadable-cell",
    "ambiguous-date",
    "unknown-title",
  ),
  enforced("四（五）", "review-conflict"),
  unenforced("附则", "refers-elsewhere"),
];

/** The paragraphs a rule or route enforces. */
export const paragraphsOf = (enforcer: Enforcer): readonly Paragraph[] =>
  NOTICE.filter(({ enforcedBy }) => enforcedBy.some((one) => one === enforcer));

/** The notice is in force from the day it was issued. */
export const IN_FORCE_FROM = { year: 2020, month: 6, day: 5 } as const;
