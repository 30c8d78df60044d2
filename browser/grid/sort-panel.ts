/**
 * The grid's panel of “自定义排序” names columns by their letters: here by what their headers say, too. Who stands in a
 * single row is not asked whether that alone is to be sorted: there is nothing to sort in it.
 */
import type { IAccessor, Injector } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import { SheetsSortService, SortRangeCustomCommand } from "@univerjs/preset-sheets-sort";
import { columnLetters } from "office-host";
import { squeeze } from "../../src/roster/fold";
import type { DataRows } from "./rows-to-sort";
import { reachByKeys, type Watched } from "./sort-keys";

interface ColumnTitle {
  readonly index: number;
  readonly label: string;
}

interface PanelService {
  readonly customSortState$: Watched;
  /** @param hasTitle whether the first row of what is sorted is said to be its header */
  getTitles: (hasTitle: boolean) => readonly ColumnTitle[];
  /** Asks whether what is selected is sorted, or all that stands around it. */
  showExtendConfirm: () => Promise<"extend" | "keep" | "cancel">;
}

export interface SortPanel {
  /** What is sorted next; undefined where no header is known. */
  show(headerOf: DataRows["headerOf"] | undefined): void;
}

/** Set on the page while the header is known: asking for it would leave the first person out. */
const KNOWN_HEADER = "data-sorts-below-header";

export function namedColumns(injector: Injector): SortPanel {
  const panel = injector.get<PanelService>(panelToken());
  reachByKeys(panel.customSortState$);
  const sorts = injector.get(SheetsSortService);
  const titlesOf = panel.getTitles.bind(panel);
  const ask = panel.showExtendConfirm.bind(panel);
  const apply = sorts.applySort.bind(sorts);
  let header: DataRows["headerOf"] | undefined;
  panel.getTitles = (hasTitle) => {
    const letters = titlesOf(false);
    return titlesOf(hasTitle).map(({ index, label }, i) => {
      const own = header === undefined ? (label === letters[i]?.label ? "" : label) : header(index);
      const said = squeeze(own);
      return said === "" ? { index, label } : { index, label: `${columnLetters(index)} ${said}` };
    });
  };
  panel.showExtendConfirm = () => {
    const selected = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return selected?.startRow === selected?.endRow ? Promise.resolve("extend") : ask();
  };
  sorts.applySort = (option, ...place) =>
    apply(header === undefined ? option : { ...option, hasTitle: false }, ...place);
  return {
    show(headerOf) {
      header = headerOf;
      document.documentElement.toggleAttribute(KNOWN_HEADER, headerOf !== undefined);
    },
  };
}

/** What the panel's service goes by: its package does not hand it out, but its commands ask for it. */
function panelToken(): Parameters<typeof Injector.prototype.get<PanelService>>[0] {
  const asked: unknown[] = [];
  const accessor = {
    get(token: unknown) {
      asked.push(token);
      return { triggerSortCustomize: () => Promise.resolve(false) };
    },
  };
  void SortRangeCustomCommand.handler(accessor as unknown as IAccessor);
  return asked[0] as ReturnType<typeof panelToken>;
}
