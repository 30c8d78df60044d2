/**
 * The real office.js on any grid: all that an embedder may rely on. Everything else in this folder may change.
 *
 * - Make a host with `createHost({ workbook })`, where `workbook` is your grid behind a `WorkbookPort`, or
 *   `createMemoryWorkbook()`.
 * - Prepare the add-in's window with `host.connect(window)` before office.js loads into it.
 * - The rest is what a port needs: rectangles, addresses, and what Excel makes of text put into a cell.
 *
 * For tests under Node, `office-host/testing` opens a page with the real client; it is a door of its own, because a
 * bundle for browsers must not meet Node's modules.
 */

// The host.
export { createHost, type Host } from "./host";
export { DEFAULT_PROFILE, isProfile, PROFILE_NAMES, PROFILES, type Behaviours, type Profile } from "./profiles";
export { DARK_THEME, LIGHT_THEME, type HostOptions, type OfficeTheme } from "./options";
export type { Stale } from "./calculations";
export type { Counts } from "./counts";
export type { AddinScope } from "./connection";
export type { Faults } from "./faults";
export type { HostErrorCode } from "./errors";

// The workbook behind it.
export type {
  CellError,
  CellInput,
  CellStyle,
  CellValue,
  ChartInfo,
  ConditionalFormatInfo,
  ExtrasMembers,
  LinkInfo,
  ListInfo,
  PageSetup,
  SheetExtras,
  SheetInfo,
  SheetVisibility,
  Shift,
  SortField,
  StyleName,
  TableInfo,
  WorkbookNotice,
  WorkbookPort,
} from "./workbook-port";
export { DEFAULT_PAGE, SheetExtrasStore, type ExtrasState } from "./sheet-extras";
export { asForeign } from "./memory/formula-call";
export { createMemoryWorkbook, type MemoryWorkbook } from "./memory-workbook";
export { emptyDocumentParts, type DefinedName, type DocumentParts, type XmlPart } from "./document-parts";
export { Area } from "./areas";

// The add-in's custom functions.
export type { FunctionArgument, FunctionMetadata, FunctionResult } from "./function-values";
export type { InvocationPlace } from "./custom-functions";

// For those who write a port.
export {
  boundingRect,
  cellCount,
  contains,
  intersection,
  isEntireColumns,
  isEntireRows,
  MAX_COLUMNS,
  MAX_ROWS,
  rect,
  type Rect,
  sameRect,
} from "./rect";
export { shiftRect } from "./shift";
export {
  columnLetters,
  formatAddress,
  formatRect,
  formatSheetName,
  parseAreas,
  parseRect,
  splitSheet,
} from "./addresses";
export { isCellError, readInput, wireValue, type ReadInput } from "./cell-values";
