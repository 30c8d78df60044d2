/**
 * What happens in the workbook, told to whoever has to forget or look again.
 */
import { parseCells } from "./addresses";
import { withExcel, type Attempt } from "./excel";
import type { Rect } from "../core/positions";

/** What happened to the cells of a sheet. */
export type CellsChange =
  | { readonly kind: "edited"; readonly rect: Rect }
  | { readonly kind: "rows-inserted" | "rows-deleted"; readonly rect: Rect }
  | { readonly kind: "columns-inserted" | "columns-deleted"; readonly rect: Rect }
  /** It may have been anything: cells moved, a sheet came or went. */
  | { readonly kind: "anything" };

export interface Changes {
  /** @param own whether this add-in did it: then nobody has changed what people wrote */
  readonly onCells: (sheetId: string, change: CellsChange, own: boolean) => void;
  /** A sheet came into the workbook, with whatever is on it. */
  readonly onSheetAdded: (sheetId: string) => void;
  /** Cells were calculated: they may say what they said before. */
  readonly onCalculated: (sheetId: string, rects: readonly Rect[]) => void;
  /** Rows were hidden or shown again. */
  readonly onRowsHidden: (sheetId: string) => void;
  /** Cells look otherwise, or formats that hang on conditions came or went; null where it is not told of which. */
  readonly onFormats: (sheetId: string, rect: Rect | null) => void;
  /** The user went to a row (0-based) of a sheet. */
  readonly onSelected: (sheetId: string, row: number, column: number) => void;
  /** Another sheet came to the front, or the one in front was protected or set free. */
  readonly onActivated: () => void;
  /** A mistake of ours while such news were handed on. */
  readonly onMistake: (error: unknown) => void;
}

/**
 * Listens from now on; where Excel refuses, to nothing at all. office.js swallows the errors of handlers: here they are
 * reported.
 */
export function watchWorkbook({
  onCells,
  onSheetAdded,
  onCalculated,
  onRowsHidden,
  onFormats,
  onSelected,
  onActivated,
  onMistake,
}: Changes): Promise<Attempt<void>> {
  const reporting =
    <T>(handle: (args: T) => void) =>
    async (args: T): Promise<void> => {
      try {
        handle(args);
      } catch (error) {
        onMistake(error);
      }
    };
  return withExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onChanged.add(
      reporting(({ worksheetId, address, changeType, triggerSource }) =>
        onCells(worksheetId, changeOf(changeType, address), triggerSource === "ThisLocalAddin"),
      ),
    );
    // A formula that comes to something else is no change (#3899).
    sheets.onCalculated.add(
      reporting(({ worksheetId, address }) => {
        const rects = address.split(",").flatMap((part) => parseCells(part.slice(part.lastIndexOf("!") + 1)) ?? []);
        onCalculated(worksheetId, rects);
      }),
    );
    // That of the sheets tells where: that of the workbook would have to be asked with each move of the cursor.
    sheets.onSelectionChanged.add(
      reporting(({ worksheetId, address }) => {
        const [first = ""] = address.slice(address.lastIndexOf("!") + 1).split(",");
        const rect = parseCells(first);
        if (rect !== null) onSelected(worksheetId, rect.top, rect.left);
      }),
    );
    sheets.onActivated.add(reporting(() => onActivated()));
    sheets.onProtectionChanged.add(reporting(() => onActivated()));
    sheets.onAdded.add(reporting(({ worksheetId }) => onSheetAdded(worksheetId)));
    sheets.onDeleted.add(reporting(({ worksheetId }) => onCells(worksheetId, { kind: "anything" }, false)));
    // Whose row went where is not told: all rows that were sorted are new.
    sheets.onRowSorted.add(
      reporting(({ worksheetId, address }) => onCells(worksheetId, changeOf("RangeEdited", address), false)),
    );
    sheets.onFormatChanged.add(reporting(({ worksheetId, address }) => onFormats(worksheetId, parseCells(address))));
    sheets.onRowHiddenChanged.add(reporting(({ worksheetId }) => onRowsHidden(worksheetId)));
    await context.sync();
  });
}

const KINDS: Partial<Record<string, Exclude<CellsChange["kind"], "anything">>> = {
  RangeEdited: "edited",
  RowInserted: "rows-inserted",
  RowDeleted: "rows-deleted",
  ColumnInserted: "columns-inserted",
  ColumnDeleted: "columns-deleted",
};

function changeOf(type: string, address: string): CellsChange {
  const [kind, rect] = [KINDS[type], parseCells(address)];
  return kind === undefined || rect === null ? { kind: "anything" } : { kind, rect };
}
