/**
 * Several parts of one workbook that each keep a state of ours: two people who work on it together may have made one
 * each. The newest holds; what only an older one knows is not lost.
 */
import type { StoredMapping } from "./fingerprint";
import { bothColumns } from "./our-columns";
import { bothSheets } from "./our-sheets";
import { EMPTY_STATE, parseState, type StoredState, type WorkbookState } from "./workbook-state";

export interface StoredParts {
  readonly stored: StoredState;
  /** Which of the parts is the newest; null without any. */
  readonly newest: number | null;
  /** Parts of ours that cannot be read: what they hold is kept for whoever can. */
  readonly unread: readonly number[];
}

/** @param xmls the parts in the order in which the workbook lists them */
export function stateOfParts(xmls: readonly string[]): StoredParts {
  const parts = xmls.map((xml, index) => ({ index, stored: parseState(xml) }));
  // What a newer version keeps is not to be read, nor may anything be written beside it.
  const newer = parts.flatMap(({ index, stored }) => (stored.kind === "newer" ? [{ index, stored }] : []))[0];
  const unread = parts.flatMap(({ index, stored }) => (stored.kind === "unread" ? [index] : []));
  if (newer !== undefined) return { stored: newer.stored, newest: newer.index, unread };
  const read = parts
    .flatMap(({ index, stored }) => (stored.kind === "state" ? [{ index, state: stored.state }] : []))
    .sort((a, b) => revisionOf(a.state) - revisionOf(b.state) || a.index - b.index);
  const state = read.reduce((older, { state: next }) => merged(older, next), EMPTY_STATE);
  const told = unread.length === 0 ? {} : { unread: unread.length };
  return { stored: { kind: "state", state, ...told }, newest: read.at(-1)?.index ?? null, unread };
}

/** How often a state was written; what was written before this was counted is older than all that is. */
export const revisionOf = ({ revision }: WorkbookState): number => revision ?? 0;

function merged(older: WorkbookState, newer: WorkbookState): WorkbookState {
  const { revision, mappings, merges } = newer;
  const official = newer.official ?? older.official;
  const aside = [...(older.aside ?? []), ...(newer.aside ?? [])];
  const both = bySheet(older.mappings ?? {}, mappings ?? {}, withMappings);
  return {
    schemaVersion: newer.schemaVersion,
    answers: bySheet(older.answers, newer.answers, (before, now) => ({ ...before, ...now })),
    settings: newer.settings ?? older.settings,
    frozen: bySheet(older.frozen, newer.frozen, (before, now) => [
      ...before.filter(({ area }) => !now.some((other) => other.area === area)),
      ...now,
    ]),
    ...(mappings === undefined && older.mappings === undefined ? {} : { mappings: both }),
    ...(merges === undefined && older.merges === undefined ? {} : { merges: { ...older.merges, ...merges } }),
    ...(newer.results === undefined && older.results === undefined
      ? {}
      : { results: { ...older.results, ...newer.results } }),
    ...(aside.length === 0 ? {} : { aside: distinct(aside) }),
    ...(official === undefined ? {} : { official }),
    ...bothSheets(older, newer),
    ...bothColumns(older, newer),
    ...(revision === undefined ? {} : { revision }),
  };
}

const distinct = (values: readonly unknown[]): readonly unknown[] => {
  const texts = values.map((value) => JSON.stringify(value));
  return values.filter((_, i) => texts.indexOf(texts[i] ?? "") === i);
};

function bySheet<T>(
  older: Readonly<Record<string, T>>,
  newer: Readonly<Record<string, T>>,
  together: (before: T, now: T) => T,
): Readonly<Record<string, T>> {
  const all = Object.entries(newer).map(([sheet, now]): [string, T] => {
    const before = Object.hasOwn(older, sheet) ? older[sheet] : undefined;
    return [sheet, before === undefined ? now : together(before, now)];
  });
  const only = Object.entries(older).filter(([sheet]) => !Object.hasOwn(newer, sheet));
  return Object.fromEntries([...only, ...all]);
}

const withMappings = (before: readonly StoredMapping[], now: readonly StoredMapping[]): readonly StoredMapping[] => [
  ...before.filter(({ fingerprint }) => !now.some((other) => other.fingerprint === fingerprint)),
  ...now,
];
