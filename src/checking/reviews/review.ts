/** What a reviewer decides, and what a row of the record says of it. */
import type { RuleId } from "../../rules/ids";

/** 通过, 退回, 存疑; a finding may be known and accepted (忽略此项); a decision may be taken back. */
export const DECISIONS = ["pass", "return", "doubt", "ignore", "withdraw"] as const;
export type Decision = (typeof DECISIONS)[number];

/** How a person stands: by the decision that counts, or by those on all that was found. */
export const REVIEW_STATES = ["open", "passed", "ignored", "returned", "doubtful", "expired"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What is decided on: one rule's findings of a person, or the person as a whole. */
export type About = RuleId | "person";

/** Whom and what a decision is bound to, and what it rested on: nothing of it can be read back into a person. */
export interface ReviewCode {
  readonly salt: string;
  /** Hash of the ID number; null where there was none to rely on. */
  readonly byId: string | null;
  /** Hash of name and unit. */
  readonly byName: string | null;
  readonly about: About;
  /** Hash of each fact by its field, and of what the engine said. */
  readonly facts: Readonly<Record<string, string>>;
}

export interface Review {
  readonly code: ReviewCode;
  readonly decision: Decision;
  readonly remark: string;
  readonly reviewer: string;
  /** `2026-11-27 14:03:05`; "" where it cannot be read. */
  readonly time: string;
  /** What it rested on, in words: `取得时间：2018年11月`. */
  readonly basis: string;
  readonly sheet: string;
  /** 1-based; the newest stands on top. */
  readonly row: number;
}

/** A row of the record that cannot be read: it is said, and left alone. */
export interface Unread {
  readonly sheet: string;
  readonly row: number;
  readonly why: "no-code" | "broken-code" | "newer-code" | "no-decision";
}

/** A fact that is another now than it was when a decision rested on it. */
export interface FactChange {
  readonly label: string;
  /** Null where the record does not tell, or must not. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface Standing extends Review {
  /** What changed since; none: it holds. */
  readonly changes: readonly FactChange[];
}

export interface PersonStanding {
  readonly state: ReviewState;
  /** The decisions that stand on the person and on each rule, the one that counts first. */
  readonly on: ReadonlyMap<About, readonly Standing[]>;
}

export const NO_STANDING: PersonStanding = { state: "open", on: new Map() };

export interface ReviewCounts {
  readonly reviewed: number;
  readonly of: number;
  readonly expired: number;
}
