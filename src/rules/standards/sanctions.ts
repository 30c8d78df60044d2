/**
 * 处分 — a sanction as rosters describe it (2019年3月警告处分): what kind, and since when.
 *
 * 解读: 警告, 记过, 降低岗位等级 (降级, 撤职) and 开除 of staff of public institutions. Those of the Party (党内警告, 严重警告),
 * 记大过 of civil servants and what the criminal law knows go by other terms: nothing is read there. Nor where a part of
 * the text lacks the kind or the date, or gives more than one of them.
 * Source: 《事业单位工作人员处分规定》.
 */
import type { PartialDate } from "../../core/calendar";
import { arabicDates, DATE_IN_TEXT, readDate } from "../../core/date-grammar";
import { matchesAfterNoDigit } from "../../core/matches";
import { valueOf } from "../../core/reading";
import type { FigureId } from "../figures/figures";

const KINDS = {
  warning: { pattern: /警告/gu, figure: "sanction-warning-months" },
  demerit: { pattern: /记过/gu, figure: "sanction-demerit-months" },
  demotion: { pattern: /降低.{0,6}等级|降级|撤职/gu, figure: "sanction-demotion-months" },
} as const satisfies Readonly<Record<string, { readonly pattern: RegExp; readonly figure: FigureId }>>;

export type SanctionKind = keyof typeof KINDS;
const KIND_IDS = Object.keys(KINDS) as readonly SanctionKind[];

export interface Sanction {
  readonly kind: SanctionKind;
  /** The day of the decision, as far as it is written. */
  readonly since: PartialDate;
}

/** How long it has effect. */
export const termOf = (kind: SanctionKind): FigureId => KINDS[kind].figure;

/** Sanctions that go by other terms, or by none. */
const OTHERS = /党|严重警告|记大过|开除|刑|判|拘|罚|驾|诫勉|批评|约谈|未|不/u;
/** What a number or a date may belong to instead: a birth, a person's number, the paper of the decision. */
const OTHER_NUMBERS = /出生|生日|生于|身份|号|\d{6}[\s-]?(?:\d{8}|\d{4}[\s-]\d{4})[\s-]?\d{3}[\dX]/iu;
const DATES = new RegExp(DATE_IN_TEXT, "gu");

/** The sanctions a text tells of; none where anything in it is told otherwise. */
export function sanctionsIn(text: string): readonly Sanction[] {
  if (OTHERS.test(text) || OTHER_NUMBERS.test(text) || text.endsWith("…")) return [];
  const parts = text.split(/[;；。\n]/u).filter((part) => part.trim() !== "");
  const found = parts.map(sanctionIn);
  return found.every((one) => one !== null) ? found : [];
}

function sanctionIn(text: string): Sanction | null {
  const kinds = KIND_IDS.filter((kind) => text.search(KINDS[kind].pattern) >= 0);
  const [date, ...dates] = matchesAfterNoDigit(arabicDates(text), DATES);
  const [kind] = kinds;
  const since = date === undefined ? null : valueOf(readDate(date[0]));
  return kind === undefined || kinds.length > 1 || since === null || dates.length > 0 ? null : { kind, since };
}
