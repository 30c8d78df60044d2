/**
 * What a package says of itself lists the titles of its sheets, in groups with a heading each: sheets, charts, names.
 * A list that did not tell the sheets as they were stays as it is: it is somebody else's.
 */
import { attempt, PackageError } from "../../troubles";
import type { PackageEdit } from "../opc/package-edit";
import { locationRenamed } from "../renaming/formula-renamed";
import type { SheetRenames } from "../renaming/sheet-names";
import { escapeXml } from "../xml/markup";
import { childOf, Edits, wholeTreeOf, within, type Element } from "../xml/tree";
import { sheetNames } from "./workbook-text";

/** Strict calls it otherwise. */
const KINDS = new Set(["extended-properties", "extendedProperties"]);

interface Group {
  /** Its number in the headings. */
  readonly count: Element;
  readonly heading: readonly Element[];
  readonly titles: readonly Element[];
}

interface Titles {
  readonly headings: Element;
  readonly list: Element;
  readonly groups: readonly Group[];
}

/** @param workbook its part; what it says of its sheets is compared with what it said at first */
export function settleTitles(edit: PackageEdit, workbook: string, renames: SheetRenames): void {
  const [kept, now] = [edit.original(workbook), edit.text(workbook)];
  if (kept === null || kept === now) return;
  const [before, after] = [sheetNames(kept), sheetNames(now)];
  if (isSame(before, after)) return;
  const part = edit.relationships("").find(({ kind }) => KINDS.has(kind))?.part;
  if (part === undefined || !edit.has(part)) return;
  const settled = attempt(() => withTitles(part, edit.text(part), { before, after, renames }));
  if (settled.ok) edit.setText(part, settled.value);
  else if (settled.trouble.code === "too-much") throw new PackageError(settled.trouble);
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, i) => name === other[i]);

interface Change {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly renames: SheetRenames;
}

function withTitles(part: string, text: string, { before, after, renames }: Change): string {
  const titles = titlesOf(wholeTreeOf(part, text));
  const nameNow = (name: string): string => renames.get(name.toLowerCase()) ?? name;
  const known = new Set(before);
  const sheets = titles?.groups.find((group) => group.titles.some((title) => known.has(title.text)));
  if (titles === undefined || sheets === undefined) return text;
  const others = titles.groups.filter((group) => group !== sheets);
  // Charts that are sheets have a group of their own; what has come since are sheets of cells.
  const apart = new Set(others.flatMap((group) => group.titles.map((title) => title.text)));
  const own = before.filter((name) => !apart.has(name));
  if (
    !isSame(
      sheets.titles.map((title) => title.text),
      own,
    )
  )
    return text;
  const elsewhere = new Set([...apart].map(nameNow));
  const edits = new Edits(text);
  const lists = [
    [sheets, after.filter((name) => !elsewhere.has(name))] as const,
    ...others.map((group) => [group, group.titles.flatMap((title) => titleNow(title.text))] as const),
  ];
  function titleNow(title: string): readonly string[] {
    if (known.has(title)) return after.includes(nameNow(title)) ? [nameNow(title)] : [];
    const now = locationRenamed(title, renames);
    return isOfGone(now, before.map(nameNow), after) ? [] : [now];
  }
  for (const [group, list] of lists) writeGroup(edits, group, list);
  const removed = lists.filter(([group, list]) => group.titles.length > 0 && list.length === 0);
  for (const [{ heading }] of removed) for (const element of heading) edits.remove(element);
  const sizeOf = (element: Element): number => Number(element.attributes.get("size"));
  const total = lists.reduce((sum, [, list]) => sum + list.length, 0);
  if (sizeOf(titles.list) !== total) edits.setAttributes(titles.list, { size: total });
  if (removed.length > 0) edits.setAttributes(titles.headings, { size: sizeOf(titles.headings) - 2 * removed.length });
  return edits.applied();
}

/** `花名册!Print_Titles`, of a sheet that there is no more. */
function isOfGone(title: string, before: readonly string[], after: readonly string[]): boolean {
  const mark = title.lastIndexOf("!");
  if (mark < 0) return false;
  const sheet = title.slice(0, mark);
  const name = /^'.*'$/su.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return before.includes(name) && !after.includes(name);
}

function writeGroup(edits: Edits, { titles, count }: Group, list: readonly string[]): void {
  titles.forEach((title, i) => {
    const now = list[i];
    if (now === undefined) edits.remove(title);
    else if (now !== title.text) edits.replace(title.from, title.to, titleXml(title, now));
  });
  const last = titles.at(-1);
  if (last !== undefined)
    edits.replace(
      last.to,
      last.to,
      list
        .slice(titles.length)
        .map((name) => titleXml(last, name))
        .join(""),
    );
  if (titles.length !== list.length) edits.replace(count.tagTo, count.innerTo, String(list.length));
}

const titleXml = ({ rawName }: Element, title: string): string => `<${rawName}>${escapeXml(title)}</${rawName}>`;

/** Undefined where headings and titles do not fit together. */
function titlesOf(root: Element): Titles | undefined {
  const [headings, list] = ["HeadingPairs", "TitlesOfParts"].map((name) => {
    const found = childOf(root, name);
    return found && childOf(found, "vector");
  });
  if (headings === undefined || list === undefined) return undefined;
  const groups: Group[] = [];
  let at = 0;
  for (let i = 0; i + 1 < headings.children.length; i += 2) {
    const heading = headings.children.slice(i, i + 2);
    const count = [...within(heading[1] ?? headings)].find(({ name }) => name === "i4");
    const size = Number(count?.text ?? NaN);
    if (count === undefined || !Number.isInteger(size) || size < 0) return undefined;
    groups.push({ count, heading, titles: list.children.slice(at, (at += size)) });
  }
  return at === list.children.length ? { headings, list, groups } : undefined;
}
