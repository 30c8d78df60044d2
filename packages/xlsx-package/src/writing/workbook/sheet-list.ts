/** The sheets of a workbook: some go, others get another name or another order; what lists them follows. */
import type { WorkbookPart } from "../../reading/workbook-part";
import type { PatchRemark, SheetRename } from "../changes";
import type { PackageEdit } from "../opc/package-edit";
import { renameSheets } from "../renaming/rename-sheets";
import { isSheetName } from "../renaming/sheet-names";
import { usesOf } from "./uses";
import { settleTitles } from "./titles";
import { withOrder, withoutSheet } from "./workbook-text";

/** What belongs to a sheet alone, and goes with it. */
const OF_SHEET = new Set(["drawing", "chart", "table", "comments", "vmlDrawing", "printerSettings"]);

export interface SheetOfList {
  readonly name: string;
  /** Undefined for one of another kind, or whose part is not there. */
  readonly part: string | undefined;
}

export class SheetList {
  /** By the names they had when this began. */
  private readonly all: SheetOfList[];
  private readonly renames = new Map<string, string>();

  constructor(
    private readonly edit: PackageEdit,
    /** The workbook's own. */
    private readonly part: string,
    { sheets }: WorkbookPart,
  ) {
    const related = edit.relationships(part);
    this.all = sheets.map(({ name, id }) => ({
      name,
      part: related.find((one) => one.id === id && one.kind === "worksheet")?.part,
    }));
  }

  get sheets(): readonly SheetOfList[] {
    return this.all;
  }

  placeOf(name: string): number {
    const place = this.all.findIndex((sheet) => sheet.name === name);
    if (place < 0) throw new Error(`no sheet “${name}” among ${this.all.map((sheet) => sheet.name).join(", ")}`);
    return place;
  }

  /** One that is in the workbook's part already, behind all others. @returns its place */
  add(sheet: SheetOfList): number {
    return this.all.push(sheet) - 1;
  }

  /** @returns what may still have the old names */
  rename(renames: readonly SheetRename[]): readonly PatchRemark[] {
    const names = new Map(renames.map(({ sheet, name }) => [sheet, name]));
    for (const sheet of names.keys()) this.placeOf(sheet);
    const after = this.all.map(({ name }) => names.get(name) ?? name);
    for (const name of names.values()) {
      const isAlone = after.filter((other) => other.toLowerCase() === name.toLowerCase()).length === 1;
      if (!isSheetName(name) || !isAlone) throw new Error(`no sheet can be called “${name}”`);
    }
    const lower = new Map([...names].map(([sheet, name]) => [sheet.toLowerCase(), name]));
    for (const [sheet, name] of lower) this.renames.set(sheet, name);
    const stuck = renameSheets(this.edit, this.part, lower);
    return [...stuck].map((what) => ({ code: "not-renamed", what }));
  }

  /** Those that are not named (charts that are sheets) stay behind the one before them. */
  reorder(names: readonly string[]): void {
    const { edit, part } = this;
    const followers = new Map<number, number[]>([[-1, []]]);
    const named = new Set(names.map((name) => this.placeOf(name)));
    let leader = -1;
    this.all.forEach((_, place) => {
      if (named.has(place)) followers.set((leader = place), []);
      else followers.get(leader)?.push(place);
    });
    const order = [-1, ...named].flatMap((place) => [...(place < 0 ? [] : [place]), ...(followers.get(place) ?? [])]);
    if (order.some((place, i) => place !== i)) edit.setText(part, withOrder(edit.text(part), order));
  }

  /** @returns the styles that its cells had */
  remove(name: string): ReadonlySet<number> {
    const { edit, part } = this;
    const place = this.placeOf(name);
    const removed = this.all[place]?.part;
    edit.setText(part, withoutSheet(edit.text(part), place));
    this.all.splice(place, 1);
    if (removed === undefined) return new Set();
    const { styles } = usesOf(edit.opc, [removed]);
    edit.unrelate(part, removed);
    this.removeTree(removed);
    return styles;
  }

  /** A part and what only it points to. */
  private removeTree(part: string): void {
    const { edit } = this;
    const related = edit.relationships(part);
    edit.remove(part);
    for (const { kind, part: below } of related)
      if (below !== undefined && OF_SHEET.has(kind) && edit.has(below)) this.removeTree(below);
  }

  /** What the package says of itself lists the sheets, too. */
  settleTitles(): void {
    settleTitles(this.edit, this.part, this.renames);
  }
}
