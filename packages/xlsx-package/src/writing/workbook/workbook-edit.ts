/** The changes of a workbook, carried out one after the other on its parts. */
import { partKey } from "../../opc/part-names";
import { readWorkbookPart, type WorkbookPart } from "../../reading/workbook-part";
import { damaged } from "../../troubles";
import type {
  NewLook,
  NewSheet,
  PatchRemark,
  SheetChange,
  SheetFilter,
  SheetRename,
  WorkbookChanges,
} from "../changes";
import type { PackageEdit } from "../opc/package-edit";
import { isSameMap, sheetMap, type Moves, type SheetMap } from "../sheet/axis-map";
import { hasMovedLinks } from "../moving/links";
import { moveRelated } from "../moving/related";
import { renameSheets } from "../renaming/rename-sheets";
import { isSheetName } from "../renaming/sheet-names";
import { absoluteAddress } from "../sheet/cell-xml";
import { patchSheet, type PatchedSheet } from "../sheet/patch-sheet";
import { changeCustomXml } from "./custom-xml";
import { addCharts } from "./new-charts";
import { quotedSheet, writeNewSheet } from "./new-sheet";
import { emptyStyles, StyleBook } from "./style-book";
import { withTables } from "./tables-edit";
import { usesOf } from "./uses";
import {
  calculatedOnOpening,
  namespaces,
  notCalculatedOnOpening,
  withMovedNames,
  withName,
  withOrder,
  withoutSheet,
  withSheet,
  withVisibility,
} from "./workbook-text";

const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Parts whose elements name looks by their places. */
const NAMES_LOOKS = new Set(["table", "pivotTable", "queryTable"]);
/** What belongs to a sheet alone, and goes with it. */
const OF_SHEET = new Set(["drawing", "chart", "table", "comments", "vmlDrawing", "printerSettings"]);

export class WorkbookEdit {
  private readonly workbook: WorkbookPart;
  private readonly namespace: string;
  private styles: { readonly part: string; readonly book: StyleBook } | null = null;
  private readonly sheets: { readonly name: string; readonly part: string | undefined }[];
  private readonly patched = new Map<string, PatchedSheet>();
  private readonly goneStyles = new Set<number>();
  private readonly remarks: PatchRemark[] = [];

  constructor(
    private readonly edit: PackageEdit,
    private readonly part: string,
  ) {
    this.workbook = readWorkbookPart(edit.opc, part);
    const { main, relationships } = namespaces(edit.text(part));
    this.namespace = main;
    edit.relationshipBase = relationships;
    const related = edit.relationships(part);
    this.sheets = this.workbook.sheets.map(({ name, id }) => ({
      name,
      part: related.find((one) => one.id === id && one.kind === "worksheet")?.part,
    }));
  }

  apply(changes: WorkbookChanges): readonly PatchRemark[] {
    for (const name of changes.removeSheets ?? []) this.removeSheet(name);
    if (changes.renames !== undefined) this.rename(changes.renames);
    const moves = (changes.sheets ?? [])
      .map(({ sheet, shifts = [] }) => ({ sheet, map: sheetMap(shifts) }))
      .filter(({ map }) => !isSameMap(map));
    for (const change of [...(changes.sheets ?? []), ...this.leadingTo(moves, changes.sheets ?? [])]) {
      const patched = this.changeSheet(change, moves);
      this.patched.set(change.sheet, patched);
      if (!isSameMap(patched.map)) this.settleMoves(change.sheet, patched.map);
      if (change.filter !== undefined) this.settleFilter(change.sheet, change.filter);
    }
    for (const sheet of changes.newSheets ?? []) this.addSheet(sheet);
    for (const change of changes.customXml ?? []) changeCustomXml(this.edit, this.part, change);
    for (const { name, refersTo } of changes.names ?? [])
      this.edit.setText(this.part, withName(this.edit.text(this.part), name, null, refersTo));
    if (changes.order !== undefined) this.reorder(changes.order);
    this.settleStyles();
    this.settleCalculation(changes.sheets ?? []);
    for (const [sheet, { ended }] of this.patched)
      this.remarks.push(...ended.map((area): PatchRemark => ({ code: "formula-ended", sheet, area })));
    return this.remarks;
  }

  /** Sheets that are not changed but for links of theirs to cells that have moved. */
  private leadingTo(moves: readonly Moves[], changes: readonly SheetChange[]): readonly SheetChange[] {
    if (moves.length === 0) return [];
    const { opc } = this.edit;
    const changed = new Set(changes.map(({ sheet }) => sheet));
    return this.sheets.flatMap(({ name, part }) =>
      part !== undefined && !changed.has(name) && opc.has(part) && hasMovedLinks(opc, part, name, moves)
        ? [{ sheet: name }]
        : [],
    );
  }

  /** What names cells of a sheet from outside of it. Formulas of other sheets are the caller's to change. */
  private settleMoves(sheet: string, map: SheetMap): void {
    const { edit, part } = this;
    edit.setText(part, withMovedNames(edit.text(part), sheet, map));
    const own = this.sheets[this.placeOf(sheet)]?.part ?? "";
    const stuck = moveRelated(edit, part, own, { sheet, map });
    this.remarks.push(...[...stuck].map((what): PatchRemark => ({ code: "not-moved", sheet, what })));
  }

  /** Programs look for the area of a filter among the names, too. */
  private settleFilter(sheet: string, filter: SheetFilter | null): void {
    const { edit, part } = this;
    const area = filter === null ? null : `${quotedSheet(sheet)}!${absoluteAddress(filter.area)}`;
    edit.setText(part, withName(edit.text(part), "_xlnm._FilterDatabase", this.placeOf(sheet), area, true));
  }

  private placeOf(name: string): number {
    const place = this.sheets.findIndex((sheet) => sheet.name === name);
    if (place < 0) throw new Error(`no sheet “${name}” among ${this.sheets.map((sheet) => sheet.name).join(", ")}`);
    return place;
  }

  private changeSheet(change: SheetChange, moves: readonly Moves[]): PatchedSheet {
    const { edit } = this;
    const place = this.placeOf(change.sheet);
    const part = this.sheets[place]?.part;
    if (part === undefined) throw damaged(this.part);
    if (change.visibility !== undefined)
      edit.setText(this.part, withVisibility(edit.text(this.part), place, change.visibility));
    const tables = withTables(edit, part, change);
    return patchSheet(edit, part, tables.change, {
      goneTables: tables.gone,
      date1904: this.workbook.date1904,
      moves,
      style: (base, look) => this.book().style(base, look),
      differential: (look) => this.book().differential(look),
    });
  }

  private rename(renames: readonly SheetRename[]): void {
    const names = new Map(renames.map(({ sheet, name }) => [sheet, name]));
    for (const sheet of names.keys()) this.placeOf(sheet);
    const after = this.sheets.map(({ name }) => names.get(name) ?? name);
    for (const name of names.values()) {
      const isAlone = after.filter((other) => other.toLowerCase() === name.toLowerCase()).length === 1;
      if (!isSheetName(name) || !isAlone) throw new Error(`no sheet can be called “${name}”`);
    }
    const lower = new Map([...names].map(([sheet, name]) => [sheet.toLowerCase(), name]));
    const stuck = renameSheets(this.edit, this.part, lower);
    this.remarks.push(...[...stuck].map((what): PatchRemark => ({ code: "not-renamed", what })));
  }

  /** Those that are not named (charts that are sheets) stay behind the one before them. */
  private reorder(names: readonly string[]): void {
    const { edit, part } = this;
    const followers = new Map<number, number[]>([[-1, []]]);
    const named = new Set(names.map((name) => this.placeOf(name)));
    let leader = -1;
    this.sheets.forEach((_, place) => {
      if (named.has(place)) followers.set((leader = place), []);
      else followers.get(leader)?.push(place);
    });
    const order = [-1, ...named].flatMap((place) => [...(place < 0 ? [] : [place]), ...(followers.get(place) ?? [])]);
    if (order.some((place, i) => place !== i)) edit.setText(part, withOrder(edit.text(part), order));
  }

  private removeSheet(name: string): void {
    const { edit, part } = this;
    const place = this.placeOf(name);
    const removed = this.sheets[place]?.part;
    edit.setText(part, withoutSheet(edit.text(part), place));
    this.sheets.splice(place, 1);
    if (removed === undefined) return;
    for (const style of usesOf(edit.opc, [removed]).styles) this.goneStyles.add(style);
    edit.unrelate(part, removed);
    this.removeTree(removed);
  }

  /** A part and what only it points to. */
  private removeTree(part: string): void {
    const { edit } = this;
    const related = edit.relationships(part);
    edit.remove(part);
    for (const { kind, part: below } of related)
      if (below !== undefined && OF_SHEET.has(kind) && edit.has(below)) this.removeTree(below);
  }

  private addSheet(sheet: NewSheet): void {
    const { edit, part, namespace } = this;
    if (this.sheets.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase()))
      throw new Error(`there is a sheet “${sheet.name}” already`);
    const name = edit.nextName(`${folderOf(part)}worksheets/sheet`, ".xml", part);
    const book = this.book();
    const context = {
      namespace,
      relationships: edit.relationshipBase,
      date1904: this.workbook.date1904,
      style: (look: NewLook) => book.style(0, look),
      drawing: addCharts(edit, { sheet: sheet.name, part: name, charts: sheet.charts ?? [] }),
    };
    edit.addWritten(name, `${KIND}.worksheet+xml`, (put) => writeNewSheet(sheet, context, put));
    const id = edit.relate(part, "worksheet", name);
    const place = this.sheets.push({ name: sheet.name, part: partKey(name) }) - 1;
    let text = withSheet(edit.text(part), sheet.name, id);
    const { headerRows = 0, titleRows } = sheet.print ?? {};
    const titles = titleRows ?? (headerRows > 0 ? { top: 0, bottom: headerRows - 1 } : null);
    if (titles !== null) {
      const rows = `$${titles.top + 1}:$${titles.bottom + 1}`;
      text = withName(text, "_xlnm.Print_Titles", place, `${quotedSheet(sheet.name)}!${rows}`);
    }
    edit.setText(part, text);
  }

  private book(): StyleBook {
    this.styles ??= this.openStyles();
    return this.styles.book;
  }

  private openStyles(): { readonly part: string; readonly book: StyleBook } {
    const { edit } = this;
    const standing = edit.relationships(this.part).find(({ kind }) => kind === "styles")?.part;
    if (standing !== undefined) return { part: standing, book: new StyleBook(standing, edit.text(standing)) };
    const name = edit.usualName(`${folderOf(this.part)}styles`, ".xml", this.part);
    edit.add(name, emptyStyles(this.namespace), `${KIND}.styles+xml`);
    edit.relate(this.part, "styles", name);
    return { part: name, book: new StyleBook(name, edit.text(name)) };
  }

  private settleStyles(): void {
    const { edit } = this;
    const goneLooks = new Set([...this.patched.values()].flatMap(({ looksOfGone }) => [...looksOfGone]));
    if (goneLooks.size > 0 || this.goneStyles.size > 0) this.dropUnused(goneLooks);
    this.dropStylesOfCells();
    if (this.styles === null) return;
    const { part, book } = this.styles;
    const text = book.applied();
    edit.setText(part, text);
    // They came with what is gone now.
    if (text !== emptyStyles(this.namespace)) return;
    edit.unrelate(this.part, part);
    edit.remove(part);
  }

  /** Styles that cells had which are gone, where no other cell of the workbook has them. */
  private dropStylesOfCells(): void {
    const { edit, patched } = this;
    const all = [...patched.values()];
    const gone = new Set(all.flatMap(({ goneStyles }) => [...goneStyles]));
    // Those that are not at the end stay: the places of others would be others.
    const standing = edit.relationships(this.part).some(({ kind }) => kind === "styles");
    if (gone.size === 0 || !standing || !this.book().endsWithStyle(gone)) return;
    if (all.some(({ styles }) => styles === null)) return;
    const others = this.sheets.flatMap(({ name, part }) =>
      part !== undefined && !patched.has(name) && edit.opc.has(part) ? [part] : [],
    );
    const { styles } = usesOf(edit.opc, others);
    for (const sheet of all) for (const style of sheet.styles ?? []) styles.add(style);
    this.book().dropStyles(gone, (place) => place === 0 || styles.has(place));
  }

  private dropUnused(goneLooks: ReadonlySet<number>): void {
    const { edit, patched } = this;
    const book = this.book();
    const sheets = this.sheets.flatMap(({ name, part }) => (part === undefined ? [] : [{ name, part }]));
    const standing = sheets.filter(({ part }) => edit.opc.has(part));
    const others = standing.flatMap(({ part }) =>
      edit.relationships(part).flatMap(({ kind, part: below }) => (NAMES_LOOKS.has(kind) ? (below ?? []) : [])),
    );
    const styles = this.styles === null || !edit.opc.has(this.styles.part) ? [] : [this.styles.part];
    const unpatched = standing.filter(({ name }) => !patched.has(name)).map(({ part }) => part);
    const { looks } = usesOf(edit.opc, [...unpatched, ...others, ...styles]);
    for (const { looksOfStaying } of patched.values()) for (const look of looksOfStaying) looks.add(look);
    book.dropDifferential(goneLooks, (place) => looks.has(place));
    if (this.goneStyles.size === 0) return;
    const used = usesOf(
      edit.opc,
      standing.map(({ part }) => part),
    ).styles;
    book.dropStyles(this.goneStyles, (place) => used.has(place));
  }

  /** The order of calculation is Excel's own affair; results of formulas that read what changed are not. */
  private settleCalculation(changes: readonly SheetChange[]): void {
    const { edit, part, patched } = this;
    const touched = [...patched.values()].some(({ touchedFormulas }) => touchedFormulas);
    const chain = edit.relationships(part).find(({ kind }) => kind === "calcChain")?.part;
    if (touched && chain !== undefined) {
      edit.unrelate(part, chain);
      edit.remove(chain);
    }
    const changesCells = changes.some(
      ({ cells = [], shifts = [] }) => shifts.length > 0 || cells.some(({ content }) => content !== undefined),
    );
    if (touched && !this.keepsFormulas()) edit.setText(part, notCalculatedOnOpening(edit.text(part)));
    else if (changesCells && (chain !== undefined || touched || this.hasFormulas()))
      edit.setText(part, calculatedOnOpening(edit.text(part)));
  }

  private hasFormulas(): boolean {
    return [...this.patched.values()].some(({ hasFormulas }) => hasFormulas) || this.othersHaveFormulas();
  }

  private keepsFormulas(): boolean {
    return [...this.patched.values()].some(({ keepsFormulas }) => keepsFormulas) || this.othersHaveFormulas();
  }

  private othersHaveFormulas(): boolean {
    return this.sheets.some(({ name, part }) => {
      if (part === undefined || this.patched.has(name) || !this.edit.opc.has(part)) return false;
      let found = false;
      this.edit.opc.readXml(part, {
        wantsText: false,
        open: (element) => !found && (element === "f" ? ((found = true), false) : true),
        text: () => undefined,
        close: () => undefined,
      });
      return found;
    });
  }
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);
