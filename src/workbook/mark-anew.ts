/**
 * Some cells marked otherwise, all other marks left alone: of a long roster they are hundreds of formats, and an edit
 * changes one.
 */
import { cellAddress, rectAddress, type Rect } from "../core/positions";
import { isSigned, MARKED_SEVERITIES, signature } from "../rules/engine/marks";
import { resultOf, withExcel, type Attempt } from "./excel";
import { addFormats, isDone, type Placed } from "./marks";
import { areasOf, changedPlacing, joinedRuns, meeting, type MarksChange } from "./changed-marks";
import type { PlacedFormat } from "./placed-marks";

/**
 * Marks some cells otherwise. That the rest is as it was left is seen by the formats at these cells and at those where
 * anything has happened since: a cell that is pasted, filled or moved brings its formats along.
 *
 * @param happened where cells or their looks have changed since
 * @returns null, and nothing is changed, where it is not as it was left: then all marks are to be replaced
 */
export function markAnew(
  placed: Placed,
  change: MarksChange,
  happened: readonly Rect[],
): Promise<Attempt<Placed | null>> {
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(placed.sheet);
    const { marks, gone, come } = changedPlacing(placed.marks, change);
    const expected = [...new Set([...gone, ...meeting(placed.marks, happened)])];
    const changed = MARKED_SEVERITIES.flatMap((severity) => [...change.gone[severity], ...change.come[severity]]);
    const places = new Set([
      ...happened.map(rectAddress),
      ...changed.map(cellAddress),
      ...gone.map(({ first }) => cellAddress(first)),
    ]);
    const lists = [...places].map((place) => worksheet.getRange(place).conditionalFormats.load("items/id,items/type"));
    const formats = worksheet.getRange().conditionalFormats.getCount();
    if (!(await isDone(context))) return null;
    if (resultOf(formats) !== placed.formats) return null;
    const listed = new Map(lists.flatMap(({ items }) => items.map((format) => [format.id, format] as const)));
    const found = await readAt(context, [...listed.values()]);
    if (found?.size !== expected.length || !expected.every((format) => found.has(keyOf(format)))) return null;
    for (const format of gone) found.get(keyOf(format))?.delete();
    addFormats(worksheet, come);
    if (!(await isDone(context))) return null;
    return { ...placed, marks, formats: placed.formats - gone.length + come.length };
  });
}

/** Ours among these formats by what each marks and where; null where one cannot be read, or two are the same. */
async function readAt(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<ReadonlyMap<string, Excel.ConditionalFormat> | null> {
  const asked = formats
    .filter(({ type }) => type === "Custom")
    .map((format) => ({
      format,
      rule: format.custom.rule.load("formula"),
      ranges: format.getRanges().load("address"),
    }));
  if (asked.length > 0 && !(await isDone(context))) return null;
  const ours = asked.filter(({ rule }) => isSigned(rule.formula));
  const found = new Map(ours.map(({ format, rule, ranges }) => [readKey(rule.formula, ranges.address), format]));
  return found.size === ours.length ? found : null;
}

/** The same for the same cells marked the same way, however Excel lists them. */
const readKey = (formula: string, address: string): string =>
  `${formula.replace(/^=/u, "")} ${joinedRuns(areasOf(address) ?? [])
    .map(rectAddress)
    .join()}`;

const keyOf = ({ severity, address }: PlacedFormat): string => readKey(signature(severity), address);
