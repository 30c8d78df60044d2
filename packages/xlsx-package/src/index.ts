/** Reading workbooks of the xlsx family, and what readers of other formats need for making the same of theirs. */
export { OpcPackage as Package } from "./opc/package";
export { areaOf, areasOf, columnLetters, columnOf, MOST_COLUMNS, MOST_ROWS, type Area } from "./reading/addresses";
export { BlockWriter, CELL, type CellBlock } from "./reading/cell-block";
export type { ConditionalFormat } from "./reading/conditional-formats";
export { dayNumber } from "./reading/dates";
export type { FilterColumn, FilterCondition } from "./reading/filter-columns";
export type { SheetLink } from "./reading/links";
export { Covering, settledMerges, type Merges } from "./reading/merges";
export { BUILT_IN_FORMATS } from "./reading/number-formats";
export {
  readWorkbook,
  type ReadOptions,
  type Sheet,
  type Workbook,
  type WorkbookResult,
} from "./reading/read-workbook";
export type { ColumnSpan } from "./reading/sheet-part";
export type { CellStyle, Look, Styles } from "./reading/styles";
export type { Table } from "./reading/tables";
export type { DefinedName, Visibility } from "./reading/workbook-part";
export { attempt, DEFAULT_BOUNDS, type Bounds, type Trouble } from "./troubles";
export {
  type CustomXmlChange,
  type NameChange,
  type PatchRemark,
  type SheetRename,
  type WorkbookChanges,
} from "./writing/changes";
export {
  MOST_LINKS,
  type CellLink,
  type CellTold,
  type NewCell,
  type NewChart,
  type NewLine,
  type NewLines,
  type NewList,
  type NewSheet,
  type PrintSetup,
} from "./writing/new-sheets";
export {
  type Carry,
  type CellChange,
  type CellContent,
  type NewContent,
  type CellResult,
  type ColumnChange,
  type ColumnWidth,
  type FormatChanges,
  type FormatLook,
  type Frozen,
  type NewFormat,
  type NewLook,
  type Place,
  type RowChange,
  type SheetChange,
  type SheetFilter,
  type Shift,
  type SheetStep,
  type Sort,
  type StandingFormat,
  type TableChange,
} from "./writing/sheet-changes";
export { patchWorkbook, type PatchOptions, type PatchResult } from "./writing/patch-workbook";
export { formulaRenamed } from "./writing/renaming/formula-renamed";
export { isSheetName, LONGEST_SHEET_NAME, type SheetRenames } from "./writing/renaming/sheet-names";
export { movedArea, sheetMap, type SheetMap } from "./writing/sheet/axis-map";
export { formulaAfter } from "./writing/sheet/formula-after";
export type { PatchTrouble } from "./writing/troubles";
export type { Deflater, Packing } from "./zip/packing";
