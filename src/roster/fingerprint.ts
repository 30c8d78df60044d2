/**
 * What the user said of a roster's columns, kept under the fingerprint of its headers: it holds for as long as the
 * headers stay what they are, whatever sheet or row they stand on.
 */
import type { Header } from "./columns";
import { FIELDS, type ColumnField } from "../fields";
import type { ColumnSetting } from "../rules/settings/settings";
import { foldHeader } from "./fold";

/**
 * Corrections of one roster's columns. A key in digits counts the headers from the left, beginning with 0; any other
 * key is a header's text. `null`: the column is none of ours.
 */
export interface StoredMapping {
  readonly fingerprint: string;
  readonly fields: Readonly<Record<string, ColumnField | null>>;
}

/** The folded headers in their order, with the groups above them. */
export const fingerprintOf = (headers: readonly Header[]): string =>
  headers
    .map(({ text, group }) => (group === null ? foldHeader(text) : `${foldHeader(group)}/${foldHeader(text)}`))
    .join("|");

/** What the user said of one header; undefined where nothing was said. */
export function correctionOf(
  mapping: StoredMapping | undefined,
  header: Header,
  position: number,
): ColumnField | null | undefined {
  if (mapping === undefined) return undefined;
  for (const key of [String(position), header.text]) {
    if (!Object.hasOwn(mapping.fields, key) || (key === header.text && /^\d+$/u.test(key))) continue;
    return mapping.fields[key];
  }
  return undefined;
}

/** Its fields hold for every roster, by {@link keysOf} a header. */
const EVERYWHERE = "*";

/** What the settings say of headers, beside what was said of a sheet's own. */
export const mappingsEverywhere = (columns: readonly ColumnSetting[]): readonly StoredMapping[] =>
  columns.length === 0
    ? []
    : [{ fingerprint: EVERYWHERE, fields: Object.fromEntries(columns.map((one) => [keyOf(one), one.field])) }];

/** Corrections made for the headers of a sheet. */
export const ownMappings = (mappings: readonly StoredMapping[]): readonly StoredMapping[] =>
  mappings.filter(({ fingerprint }) => fingerprint !== EVERYWHERE);

type NamedHeader = Omit<ColumnSetting, "field">;

/** Two settings with the same key speak of the same column. */
export const keyOf = ({ header, group, nth = 1 }: NamedHeader): string =>
  `${group === undefined ? "" : `${foldHeader(group)}/`}${foldHeader(header)}#${nth}`;

/** How the settings name a header: below its group, which of several where it is not the first. */
export function namedInSettings(headers: readonly Header[], { index, text, group }: Header): NamedHeader {
  const nth = headers.filter(
    (one) => one.index <= index && sameFolded(one.text, text) && sameFolded(one.group ?? "", group ?? ""),
  ).length;
  return { header: text, ...(group === null ? {} : { group }), ...(nth > 1 ? { nth } : {}) };
}

/** The same, whatever stands above it. */
function namedAlone(headers: readonly Header[], { index, text }: Header): NamedHeader {
  const nth = headers.filter((one) => one.index <= index && sameFolded(one.text, text)).length;
  return { header: text, nth };
}

const sameFolded = (one: string, other: string): boolean => foldHeader(one) === foldHeader(other);

/** What was said of a header: of this sheet by the user, else by the settings; undefined where nothing was. */
export function correctionsFor(
  mappings: readonly StoredMapping[],
  headers: readonly Header[],
): (header: Header, position: number) => ColumnField | null | undefined {
  const fingerprint = mappings.length === 0 ? "" : fingerprintOf(headers);
  const own = mappings.find((one) => one.fingerprint === fingerprint);
  const everywhere = mappings.find((one) => one.fingerprint === EVERYWHERE)?.fields;
  return (header, position) => {
    const said = correctionOf(own, header, position);
    if (said !== undefined || everywhere === undefined) return said;
    const keys = [namedInSettings(headers, header), namedAlone(headers, header)].map(keyOf);
    const key = keys.find((one) => Object.hasOwn(everywhere, one));
    return key === undefined ? undefined : everywhere[key];
  };
}

/**
 * The kept corrections with one more.
 *
 * @param headers the headers of the roster, from the left
 * @param index the column (0-based)
 */
export function withCorrection(
  mappings: readonly StoredMapping[],
  headers: readonly Header[],
  index: number,
  field: ColumnField | null,
): readonly StoredMapping[] {
  const fingerprint = fingerprintOf(headers);
  const position = headers.findIndex((header) => header.index === index);
  if (position < 0) return mappings;
  const before = mappings.find((mapping) => mapping.fingerprint === fingerprint);
  const mapping = { fingerprint, fields: { ...before?.fields, [String(position)]: field } };
  return [...mappings.filter((one) => one !== before), mapping];
}

/** The kept corrections without that of one column. */
export function withoutCorrection(
  mappings: readonly StoredMapping[],
  headers: readonly Header[],
  index: number,
): readonly StoredMapping[] {
  const fingerprint = fingerprintOf(headers);
  const position = headers.findIndex((header) => header.index === index);
  return mappings.map((mapping) => {
    if (mapping.fingerprint !== fingerprint) return mapping;
    const keys = [String(position), headers[position]?.text];
    const fields = Object.entries(mapping.fields).filter(([key]) => !keys.includes(key));
    return { fingerprint, fields: Object.fromEntries(fields) };
  });
}

/** What the user said of these headers, from the left. */
export function correctionsIn(
  mappings: readonly StoredMapping[],
  headers: readonly Header[],
): readonly { readonly header: Header; readonly field: ColumnField | null }[] {
  const fingerprint = fingerprintOf(headers);
  const mapping = mappings.find((one) => one.fingerprint === fingerprint);
  return headers.flatMap((header, position) => {
    const field = correctionOf(mapping, header, position);
    return field === undefined ? [] : [{ header, field }];
  });
}

/** What was stored, as far as it is a mapping: unknown fields are left out. */
export function parseMappings(stored: unknown): readonly StoredMapping[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown): readonly StoredMapping[] => {
    if (typeof one !== "object" || one === null || !("fingerprint" in one) || !("fields" in one)) return [];
    const { fingerprint, fields } = one;
    if (typeof fingerprint !== "string" || typeof fields !== "object" || fields === null) return [];
    return [{ fingerprint, fields: Object.fromEntries(Object.entries(fields).flatMap(entryOf)) }];
  });
}

function entryOf([key, field]: [string, unknown]): readonly (readonly [string, ColumnField | null])[] {
  if (field === null) return [[key, null]];
  const known = FIELDS.find(({ id }) => id === field);
  return known === undefined ? [] : [[key, known.id]];
}
