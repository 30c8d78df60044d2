/**
 * What a sheet has besides its cells and is only kept, not drawn: links, charts, how it is printed, its filter. Whoever
 * implements a port may keep them with this class, and hand them to whoever saves the workbook.
 */
import { formatSheetName, splitSheet } from "./addresses";
import { contains, rect, type Rect } from "./rect";
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

const key = (row: number, column: number): string => `${row} ${column}`;

class Kept {
  readonly links = new Map<string, LinkInfo>();
  charts: readonly ChartInfo[] = [];
  page: PageSetup = DEFAULT_PAGE;
  filter: Rect | null = null;
  lists: readonly ListInfo[] = [];
}

export class SheetExtrasStore implements ExtrasMembers {
  private readonly sheets = new Map<string, Kept>();
  private lastId = 0;

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
    const links = this.sheets.get(sheetId)?.links;
    for (const { row, column } of links?.values() ?? [])
      if (contains(area, rect(row, column, 1, 1))) links?.delete(key(row, column));
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
    const kept = this.sheets.get(sheetId);
    if (kept === undefined) return;
    const links = [...kept.links.values()];
    kept.links.clear();
    for (const link of links) {
      const moved = shiftRect(rect(link.row, link.column, 1, 1), change, way);
      if (moved !== undefined) this.setLink(sheetId, { ...link, row: moved.row, column: moved.column });
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

  /** A sheet is called otherwise: links to it go on leading there. */
  renameSheet(before: string, after: string): void {
    for (const [sheetId, { links }] of this.sheets)
      for (const link of [...links.values()]) {
        const { sheet, cells } = splitSheet(link.reference);
        if (sheet?.toLowerCase() === before.toLowerCase())
          this.setLink(sheetId, { ...link, reference: `${formatSheetName(after)}!${cells}` });
      }
  }

  deleteSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  private kept(sheetId: string): Kept {
    let kept = this.sheets.get(sheetId);
    if (kept === undefined) this.sheets.set(sheetId, (kept = new Kept()));
    return kept;
  }
}
