/** The changes of a workbook, carried out one after the other on its parts. */
import { partKey } from "../../opc/part-names";
import { readWorkbookPart, type WorkbookPart } from "../../reading/workbook-part";
import { damaged } from "../../troubles";
import type { PatchRemark, WorkbookChanges } from "../changes";
import type { NewSheet } from "../new-sheets";
import type { NewLook, SheetChange, SheetFilter } from "../sheet-changes";
import type { PackageEdit } from "../opc/package-edit";
import { isSameMap, sheetMap, type Moves, type SheetMap } from "../sheet/axis-map";
import { hasMovedLinks } from "../moving/links";
import { moveRelated } from "../moving/related";
import { absoluteAddress, quotedSheet } from "../sheet/cell-xml";
import { patchSheet, type PatchedSheet } from "../sheet/patch-sheet";
import { settleCalculation } from "./calculation-edit";
import { changeCustomXml } from "./custom-xml";
import { folderOf } from "./folder";
import { addCharts } from "./new-charts";
import { writeNewSheet } from "./new-sheet";
import { SheetList } from "./sheet-list";
import { StylesEdit } from "./styles-edit";
import { withTables } from "./tables-edit";
import { namespaces, withMovedNames, withName, withSheet, withVisibility } from "./workbook-text";

const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export class WorkbookEdit {
  private readonly workbook: WorkbookPart;
  private readonly namespace: string;
  private readonly styles: StylesEdit;
  private readonly list: SheetList;
  private readonly patched = new Map<string, PatchedSheet>();
  private readonly remarks: PatchRemark[] = [];

  constructor(
    private readonly edit: PackageEdit,
    private readonly part: string,
  ) {
    this.workbook = readWorkbookPart(edit.opc, part);
    const { main, relationships } = namespaces(edit.text(part));
    this.namespace = main;
    edit.relationshipBase = relationships;
    this.list = new SheetList(edit, part, this.workbook);
    this.styles = new StylesEdit(edit, part, main);
  }

  apply(changes: WorkbookChanges): readonly PatchRemark[] {
    const { edit, part, list, patched } = this;
    const goneStyles = new Set<number>();
    for (const name of changes.removeSheets ?? []) for (const style of list.remove(name)) goneStyles.add(style);
    if (changes.renames !== undefined) this.remarks.push(...list.rename(changes.renames));
    const moves = (changes.sheets ?? [])
      .map(({ sheet, shifts = [] }) => ({ sheet, map: sheetMap(shifts) }))
      .filter(({ map }) => !isSameMap(map));
    for (const change of [...(changes.sheets ?? []), ...this.leadingTo(moves, changes.sheets ?? [])]) {
      const sheet = this.changeSheet(change, moves);
      patched.set(change.sheet, sheet);
      if (!isSameMap(sheet.map) || sheet.map.hasSorts) this.settleMoves(change.sheet, sheet.map);
      if (change.filter !== undefined) this.settleFilter(change.sheet, change.filter);
    }
    for (const sheet of changes.newSheets ?? []) this.addSheet(sheet);
    for (const change of changes.customXml ?? []) changeCustomXml(edit, part, change);
    for (const { name, refersTo } of changes.names ?? [])
      edit.setText(part, withName(edit.text(part), name, null, refersTo));
    if (changes.order !== undefined) list.reorder(changes.order);
    const { sheets } = list;
    this.styles.settle({ patched, sheets, goneStyles });
    settleCalculation({ edit, part, patched, sheets }, changes.sheets ?? []);
    list.settleTitles();
    for (const [sheet, { ended }] of patched)
      this.remarks.push(...ended.map((area): PatchRemark => ({ code: "formula-ended", sheet, area })));
    return this.remarks;
  }

  /** Sheets that are not changed but for links of theirs to cells that have moved. */
  private leadingTo(moves: readonly Moves[], changes: readonly SheetChange[]): readonly SheetChange[] {
    if (moves.length === 0) return [];
    const { opc } = this.edit;
    const changed = new Set(changes.map(({ sheet }) => sheet));
    return this.list.sheets.flatMap(({ name, part }) =>
      part !== undefined && !changed.has(name) && opc.has(part) && hasMovedLinks(opc, part, name, moves)
        ? [{ sheet: name }]
        : [],
    );
  }

  /** What names cells of a sheet from outside of it. Formulas of other sheets are the caller's to change. */
  private settleMoves(sheet: string, map: SheetMap): void {
    const { edit, part } = this;
    edit.setText(part, withMovedNames(edit.text(part), sheet, map));
    const own = this.list.sheets[this.list.placeOf(sheet)]?.part ?? "";
    const stuck = moveRelated(edit, part, own, { sheet, map });
    this.remarks.push(...[...stuck].map((what): PatchRemark => ({ code: "not-moved", sheet, what })));
  }

  /** Programs look for the area of a filter among the names, too. */
  private settleFilter(sheet: string, filter: SheetFilter | null): void {
    const { edit, part } = this;
    const area = filter === null ? null : `${quotedSheet(sheet)}!${absoluteAddress(filter.area)}`;
    edit.setText(part, withName(edit.text(part), "_xlnm._FilterDatabase", this.list.placeOf(sheet), area, true));
  }

  private changeSheet(change: SheetChange, moves: readonly Moves[]): PatchedSheet {
    const { edit, list } = this;
    const place = list.placeOf(change.sheet);
    const part = list.sheets[place]?.part;
    if (part === undefined) throw damaged(this.part);
    if (change.visibility !== undefined)
      edit.setText(this.part, withVisibility(edit.text(this.part), place, change.visibility));
    const tables = withTables(edit, part, change);
    return patchSheet(edit, part, tables.change, {
      goneTables: tables.gone,
      date1904: this.workbook.date1904,
      moves,
      style: (base, look) => this.styles.book.style(base, look),
      differential: (look) => this.styles.book.differential(look),
    });
  }

  private addSheet(sheet: NewSheet): void {
    const { edit, part, namespace } = this;
    if (this.list.sheets.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase()))
      throw new Error(`there is a sheet “${sheet.name}” already`);
    const name = edit.nextName(`${folderOf(part)}worksheets/sheet`, ".xml", part);
    const { book } = this.styles;
    const context = {
      namespace,
      relationships: edit.relationshipBase,
      date1904: this.workbook.date1904,
      style: (look: NewLook) => book.style(0, look),
      drawing: addCharts(edit, { sheet: sheet.name, part: name, charts: sheet.charts ?? [] }),
    };
    edit.addWritten(name, `${KIND}.worksheet+xml`, (out) => writeNewSheet(sheet, context, out));
    const id = edit.relate(part, "worksheet", name);
    const place = this.list.add({ name: sheet.name, part: partKey(name) });
    let text = withSheet(edit.text(part), sheet.name, id);
    const { headerRows = 0, titleRows } = sheet.print ?? {};
    const titles = titleRows ?? (headerRows > 0 ? { top: 0, bottom: headerRows - 1 } : null);
    if (titles !== null) {
      const rows = `$${titles.top + 1}:$${titles.bottom + 1}`;
      text = withName(text, "_xlnm.Print_Titles", place, `${quotedSheet(sheet.name)}!${rows}`);
    }
    edit.setText(part, text);
  }
}
