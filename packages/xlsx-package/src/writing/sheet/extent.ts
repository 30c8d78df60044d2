/** How far the cells of a sheet reach, before and after some of them became blank. */
import type { OpcPackage } from "../../opc/package";
import type { Area } from "../../reading/addresses";
import type { CellChange } from "../sheet-changes";
import type { CellPlan } from "./cell-plan";
import { CellWalk, type StandingCells } from "./standing-cells";

export interface Extent {
  /** Null without any cells. */
  readonly before: Area | null;
  /** Of those that stay. */
  readonly after: Area | null;
}

/**
 * Undefined where no cell goes: nothing has to be counted then. Of sheets whose rows and columns stay where they are.
 */
export function extentOf(opc: OpcPackage, part: string, plan: CellPlan, standing: StandingCells): Extent | undefined {
  const mayGo = plan.rows.some(({ cells }) => cells.some(({ content }) => content === null));
  if (!mayGo) return undefined;
  const walk = new CellWalk();
  let before: Area | null = null;
  let after: Area | null = null;
  opc.readXml(part, {
    wantsText: false,
    open(name, attributes) {
      if (name === "row") walk.row(attributes);
      if (name === "c") {
        const [row, column] = walk.cell(attributes);
        before = extended(before, row, column);
        const change = plan.at(row, column);
        if (change === undefined || !goes(change, attributes.number("s") ?? 0, standing))
          after = extended(after, row, column);
      }
      return name === "worksheet" || name === "sheetData" || name === "row";
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { before, after };
}

/** Whether nothing is left of a cell. */
function goes({ content, look }: CellChange, style: number, standing: StandingCells): boolean {
  if (content !== null) return false;
  if (look === undefined) return style === 0;
  return "like" in look && (standing.at(look.like) ?? 0) === 0;
}

const extended = (area: Area | null, row: number, column: number): Area =>
  area === null
    ? { top: row, bottom: row, left: column, right: column }
    : {
        top: Math.min(area.top, row),
        bottom: Math.max(area.bottom, row),
        left: Math.min(area.left, column),
        right: Math.max(area.right, column),
      };
