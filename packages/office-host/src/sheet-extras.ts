/**
 * What a sheet has besides its cells and is only kept, not drawn: links, charts, how it is printed, its filter. Whoever
 * implements a port may keep them with this class, and hand them to whoever saves the workbook.
 */
import { formatAddress, formatRect, formatSheetName, parseRect, splitSheet } from "./addresses";
import { contains, sameRect, rect, type Rect } from "./rect";
import { shiftRect } from "./shift";
import type { ChartInfo, ExtrasMembers, LinkInfo, ListInfo, PageSetup, SheetExtras, Shift } from "./workbook-port";

export const DEFAULT_PAGE: PageSetup = {
  landscape: false,
  paper: null,
  pagesWide: null,
  pagesHigh: null,
  titleRows: null,
  header: "",
  footer: "",
  gridlines: false,
};

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const key = (row: number, column: number): string => `${row} ${column}`;

class Kept {
  /** A state has it: it is changed no more. */
  isSettled = false;
  readonly links: Map<string, LinkInfo>;
  charts: readonly ChartInfo[];
  page: PageSetup;
  filter: Rect | null;
  lists: readonly ListInfo[];

  constructor(before?: Kept) {
    this.links = new Map(before?.links);
    this.charts = before?.charts ?? [];
    this.page = before?.page ?? DEFAULT_PAGE;
    this.filter = before?.filter ?? null;
    this.lists = before?.lists ?? [];
  }
}

const isSame = (sheet: string | undefined, name: string): boolean => sheet?.toLowerCase() === name.toLowerCase();

/** What can be set back: of each sheet what it has. */
export interface ExtrasState {
  readonly sheets: ReadonlyMap<string, Kept>;
  /** The same number is the same state. */
  readonly revision: number;
}

export class SheetExtrasStore implements ExtrasMembers {
  private sheets = new Map<string, Kept>();
  private lastId = 0;
  private revision = 0;
  private lastRevision = 0;

  /** @param beforeChange called before anything is changed */
  constructor(private readonly beforeChange: () => void = () => undefined) {}

  state(): ExtrasState {
    for (const kept of this.sheets.values()) kept.isSettled = true;
    return { sheets: new Map(this.sheets), revision: this.revision };
  }

  restore({ sheets, revision }: ExtrasState): void {
    this.sheets = new Map(sheets);
    this.revision = revision;
  }

  extras(sheetId: string): SheetExtras {
    const { links, charts, page, filter, lists } = this.sheets.get(sheetId) ?? new Kept();
    return { links: [...links.values()], charts, page, filter, lists };
  }

  linkAt(sheetId: string, row: number, column: number): LinkInfo | undefined {
    return this.sheets.get(sheetId)?.links.get(key(row, column));
  }

  setLink(sheetId: string, link: LinkInfo): void {
    this.kept(sheetId).links.set(key(link.row, link.column), link);
  }

  removeLinks(sheetId: string, area: Rect): void {
    const gone = [...(this.sheets.get(sheetId)?.links.values() ?? [])].filter(({ row, column }) =>
      contains(area, rect(row, column, 1, 1)),
    );
    for (const { row, column } of gone) this.kept(sheetId).links.delete(key(row, column));
  }

  addChart(sheetId: string, chart: Omit<ChartInfo, "id">): string {
    const id = `{chart-${++this.lastId}}`;
    const kept = this.kept(sheetId);
    kept.charts = [...kept.charts, { ...chart, id }];
    return id;
  }

  updateChart(sheetId: string, id: string, change: Partial<Omit<ChartInfo, "id">>): void {
    const kept = this.kept(sheetId);
    kept.charts = kept.charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart));
  }

  deleteChart(sheetId: string, id: string): void {
    const kept = this.kept(sheetId);
    kept.charts = kept.charts.filter((chart) => chart.id !== id);
  }

  setPage(sheetId: string, change: Partial<PageSetup>): void {
    const kept = this.kept(sheetId);
    kept.page = { ...kept.page, ...change };
  }

  setFilter(sheetId: string, filter: Rect | null): void {
    this.kept(sheetId).filter = filter;
  }

  listAt(sheetId: string, row: number, column: number): ListInfo | undefined {
    return this.sheets.get(sheetId)?.lists.find(({ area }) => contains(area, rect(row, column, 1, 1)));
  }

  setList(sheetId: string, list: ListInfo): void {
    const kept = this.kept(sheetId);
    kept.lists = [...kept.lists.filter(({ area }) => !contains(list.area, area)), list];
  }

  removeLists(sheetId: string, area: Rect): void {
    const kept = this.kept(sheetId);
    kept.lists = kept.lists.filter((list) => !contains(area, list.area));
  }

  /** Cells came in or went: what stands on them moves along. */
  shift(sheetId: string, change: Rect, way: Shift): void {
    if (!this.sheets.has(sheetId)) return;
    const kept = this.kept(sheetId);
    const links = [...kept.links.values()];
    kept.links.clear();
    for (const link of links) {
      const moved = shiftRect(rect(link.row, link.column, 1, 1), change, way);
      if (moved !== undefined)
        kept.links.set(key(moved.row, moved.column), { ...link, row: moved.row, column: moved.column });
    }
    kept.charts = kept.charts.flatMap((chart) => {
      const [values, categories, anchor] = [chart.values, chart.categories, chart.anchor].map((one) =>
        one === null ? null : (shiftRect(one, change, way) ?? null),
      );
      return values == null ? [] : [{ ...chart, values, categories: categories ?? null, anchor: anchor ?? null }];
    });
    kept.lists = kept.lists.flatMap((list) => {
      const area = shiftRect(list.area, change, way);
      return area === undefined ? [] : [{ ...list, area }];
    });
    kept.filter = kept.filter === null ? null : (shiftRect(kept.filter, change, way) ?? null);
  }

  /**
   * Rows of an area have changed places: links go with what their cells hold, as in Excel.
   * @param order for each row of the area from the top, which of them has come there
   */
  sort(sheetId: string, area: Rect, order: readonly number[]): void {
    const cameTo = new Map(order.map((from, to) => [area.row + from, area.row + to]));
    this.rearrange(sheetId, (place) => {
      const { row, column } = place;
      return contains(area, rect(row, column, 1, 1)) ? { row: cameTo.get(row) ?? row, column } : place;
    });
  }

  /**
   * Cells have changed places.
   * @param placed where what hung on a cell is now; null where it is gone
   */
  rearrange(sheetId: string, placed: (place: CellPlace) => CellPlace | null): void {
    const links = [...(this.sheets.get(sheetId)?.links.values() ?? [])];
    const after = links.map((link) => ({ link, to: placed({ row: link.row, column: link.column }) }));
    if (after.every(({ link, to }) => to?.row === link.row && to.column === link.column)) return;
    const kept = this.kept(sheetId);
    kept.links.clear();
    for (const { link, to } of after) if (to !== null) kept.links.set(key(to.row, to.column), { ...link, ...to });
  }

  /** A sheet is called otherwise: links to it go on leading there. */
  renameSheet(before: string, after: string): void {
    this.changeReferences((_, reference) => {
      const { sheet, cells } = splitSheet(reference);
      return isSame(sheet, before) ? `${formatSheetName(after)}!${cells}` : reference;
    });
  }

  /** Cells of a sheet came in or went: links to them go on leading there. Those to cells that are gone stay. */
  shiftTargets(target: { readonly id: string; readonly name: string }, change: Rect, way: Shift): void {
    this.changeReferences((own, reference) => {
      const { sheet, cells } = splitSheet(reference);
      if (sheet === undefined ? own !== target.id : !isSame(sheet, target.name)) return reference;
      const area = parseRect(cells);
      const moved = area && shiftRect(area, change, way);
      // Where the cells come back, the state of before is to be set back, or the link would move with them.
      if (area !== undefined && moved === undefined) this.changing();
      if (area === undefined || moved === undefined || sameRect(moved, area)) return reference;
      return sheet === undefined ? formatRect(moved) : formatAddress(target.name, moved);
    });
  }

  deleteSheet(sheetId: string): void {
    if (!this.sheets.has(sheetId)) return;
    this.changing();
    this.sheets.delete(sheetId);
  }

  /** Of links within the workbook. */
  private changeReferences(after: (sheetId: string, reference: string) => string): void {
    for (const [sheetId, { links }] of [...this.sheets])
      for (const link of [...links.values()]) {
        const reference = link.address === undefined ? after(sheetId, link.reference) : link.reference;
        if (reference !== link.reference) this.setLink(sheetId, { ...link, reference });
      }
  }

  private changing(): void {
    this.beforeChange();
    this.revision = ++this.lastRevision;
  }

  /** To be changed. */
  private kept(sheetId: string): Kept {
    this.changing();
    let kept = this.sheets.get(sheetId);
    if (kept === undefined || kept.isSettled) this.sheets.set(sheetId, (kept = new Kept(kept)));
    return kept;
  }
}
