/**
 * Tables over changed cells. What stands in the header of a table is the name of a column, here and there the same:
 * Excel takes a workbook for damaged where they differ, where two columns have one name, or where a header is no text.
 */
import { areaOf, type Area } from "../../reading/addresses";
import type { FilterColumn } from "../../reading/filter-columns";
import type { CellChange, CellContent, SheetChange, TableChange } from "../sheet-changes";
import type { PackageEdit } from "../opc/package-edit";
import { areaAddress } from "../sheet/cell-xml";
import { isSameMap, movedAddresses, movedArea, sheetMap, type Moves } from "../sheet/axis-map";
import { formulaAfter } from "../sheet/formula-after";
import { filterXml } from "../sheet/sections";
import { moveViews } from "../moving/views";
import { attributesXml, escapeXml, prefixOf, withAttributes } from "../xml/markup";
import { childOf, Edits, treeOf, type Element } from "../xml/tree";

export interface TablesChange {
  /** With headers as they have to be; the parts of the tables say the same. */
  readonly change: SheetChange;
  /** Ids of the relationships to tables of which no cell is left: their parts are gone. */
  readonly gone: ReadonlySet<string>;
}

export function withTables(edit: PackageEdit, sheetPart: string, change: SheetChange): TablesChange {
  const tables = edit.relationships(sheetPart).filter(({ kind }) => kind === "table");
  const gone = new Set<string>();
  let cells = change.cells ?? [];
  const grown = new Set<string>();
  const moves = { sheet: change.sheet, map: sheetMap(change.shifts ?? []) };
  for (const { part, id } of tables) {
    if (part === undefined) continue;
    const text = edit.text(part);
    const table = new TableEdit(treeOf(part, text), text, new Edits(text), moves);
    if (table.isGone) {
      gone.add(id);
      edit.unrelate(sheetPart, part);
      edit.remove(part);
      continue;
    }
    const growth = (change.tables ?? []).find(({ name }) => table.isCalled(name));
    if (growth !== undefined) grown.add(growth.name);
    cells = table.apply(cells, growth);
    edit.setText(part, table.edits.applied());
  }
  const unknown = (change.tables ?? []).find(({ name }) => !grown.has(name));
  if (unknown !== undefined) throw new Error(`no table “${unknown.name}” on the sheet “${change.sheet}”`);
  return { change: { ...change, cells }, gone };
}

/** Formulas of a column: references to the sheet in them go along. */
const FORMULAS = new Set(["calculatedColumnFormula", "totalsRowFormula"]);

class TableEdit {
  private readonly area: Area | null;
  /** By the places of columns in the area as it will be; undefined for one that came in. */
  private readonly columns: readonly (Element | undefined)[];
  private readonly isMoved: boolean;
  private lastId: number;

  constructor(
    private readonly root: Element,
    private readonly text: string,
    readonly edits: Edits,
    private readonly moves: Moves,
  ) {
    const { map } = moves;
    const before = areaOf(root.attributes.get("ref") ?? "");
    const standing = childOf(root, "tableColumns")?.children ?? [];
    this.isMoved = !isSameMap(map);
    this.area = before === null ? null : movedArea(map, before);
    this.lastId = Math.max(0, ...standing.map(({ attributes }) => Number(attributes.get("id") ?? 0)));
    const columns: (Element | undefined)[] = [];
    standing.forEach((column, i) => {
      const place = before === null ? null : map.columns.at(before.left + i);
      if (place !== null && this.area !== null) columns[place - this.area.left] = column;
    });
    this.columns = Array.from(columns);
  }

  /** Whether rows or columns that went took all of it along. */
  get isGone(): boolean {
    return this.isMoved && this.area === null && areaOf(this.root.attributes.get("ref") ?? "") !== null;
  }

  isCalled(name: string): boolean {
    const names = ["displayName", "name"].map((attribute) => this.root.attributes.get(attribute)?.toLowerCase());
    return names.includes(name.toLowerCase());
  }

  apply(cells: readonly CellChange[], growth: TableChange | undefined): readonly CellChange[] {
    const before = this.area;
    if (before === null) return cells;
    const area = growth?.area ?? before;
    if (area.top !== before.top || area.left !== before.left)
      throw new Error(`a table keeps its upper left corner: ${areaAddress(before)}`);
    this.resize(before, area, growth?.filter !== undefined);
    if (growth?.filter !== undefined) this.setFilter(area, growth.filter);
    const hasHeaders = Number(this.root.attributes.get("headerRowCount") ?? 1) > 0;
    const headers = new Map<number, CellChange>();
    for (const cell of hasHeaders ? cells : [])
      if (cell.row === area.top && cell.content !== undefined) headers.set(cell.column - area.left, cell);
    const taken = new Set<string>();
    this.columns.forEach((column, place) => {
      if (!headers.has(place)) taken.add((column?.attributes.get("name") ?? "").toLowerCase());
    });
    const named = new Map<number, string>();
    // A list that is too short is so from before.
    const width = this.columns.length + area.right - before.right;
    const items = Array.from({ length: width }, (_, place) => {
      const standing = this.columns[place];
      const header = headers.get(place);
      if (standing !== undefined && header === undefined) return this.standingXml(standing);
      const name = freeName(nameOf(header?.content, place + 1), taken);
      named.set(place, name);
      return this.columnXml(standing, name);
    });
    this.setColumns(items);
    if (!hasHeaders || named.size === 0) return cells;
    const others = cells.filter((cell) => cell.row !== area.top || !named.has(cell.column - area.left));
    const renamed = [...named].map(([place, content]): CellChange => {
      const at = { row: area.top, column: area.left + place };
      return { ...headers.get(place), ...at, content };
    });
    return [...others, ...renamed];
  }

  /** What stands there goes as a whole. */
  private setFilter(area: Area, columns: readonly FilterColumn[] | null): void {
    const standing = childOf(this.root, "autoFilter");
    const ref = { ...area, bottom: area.bottom - this.totals };
    const xml = columns === null ? "" : filterXml({ area: ref, columns }, prefixOf(this.root.rawName));
    const { from, to } = standing ?? { from: this.root.tagTo, to: this.root.tagTo };
    this.edits.replace(from, to, xml);
  }

  private get totals(): number {
    return Number(this.root.attributes.get("totalsRowCount") ?? 0);
  }

  /** @param isFiltered whether its filter is written anew besides */
  private resize(before: Area, area: Area, isFiltered: boolean): void {
    if (growthOf(before, area) || this.isMoved) this.edits.setAttributes(this.root, { ref: areaAddress(area) });
    const filter = isFiltered ? undefined : childOf(this.root, "autoFilter");
    const width = area.right - area.left + 1;
    for (const column of filter?.children ?? [])
      if (Number(column.attributes.get("colId") ?? 0) >= width && !this.isMoved) this.edits.remove(column);
    const sorted = childOf(this.root, "sortState");
    for (const element of this.isMoved ? [filter, sorted] : [])
      if (element !== undefined) moveViews(element, this.moves, this.edits);
    if (this.isMoved && sorted !== undefined) this.moveSorted(sorted);
    if (filter === undefined || !(growthOf(before, area) || this.isMoved)) return;
    this.edits.setAttributes(filter, { ref: areaAddress({ ...area, bottom: area.bottom - this.totals }) });
  }

  private moveSorted(sorted: Element): void {
    const moved = movedAddresses(this.moves.map, sorted.attributes.get("ref") ?? "");
    if (moved === null) this.edits.remove(sorted);
    else this.edits.setAttributes(sorted, { ref: moved });
  }

  private setColumns(items: readonly string[]): void {
    const list = childOf(this.root, "tableColumns");
    const standing = list?.children.map(({ from, to }) => this.text.slice(from, to)) ?? [];
    if (list === undefined || items.join("") === standing.join("")) return;
    const [first, last] = [list.children[0], list.children.at(-1)];
    // Where each stands on a line of its own it stays so.
    const before = this.text.slice(list.tagTo, first?.from ?? list.tagTo);
    const behind = this.text.slice(last?.to ?? list.innerTo, list.innerTo);
    if (list.attributes.has("count")) this.edits.setAttributes(list, { count: items.length });
    this.edits.replace(list.tagTo, list.innerTo, items.map((item) => before + item).join("") + behind);
  }

  private standingXml({ from, to, children }: Element): string {
    const { sheet, map } = this.moves;
    let xml = "";
    let at = from;
    for (const { name, text, tagTo, innerTo } of this.isMoved ? children : []) {
      if (!FORMULAS.has(name)) continue;
      xml += this.text.slice(at, tagTo) + escapeXml(formulaAfter(text, sheet, sheet, map));
      at = innerTo;
    }
    return xml + this.text.slice(at, to);
  }

  private columnXml(standing: Element | undefined, name: string): string {
    if (standing !== undefined) {
      const { from, tagTo } = standing;
      const tag = withAttributes(this.text.slice(from, tagTo), { name: written(name) });
      return tag + this.standingXml(standing).slice(tagTo - from);
    }
    const id = ++this.lastId;
    return `<${prefixOf(this.root.rawName)}tableColumn${attributesXml({ id, name: written(name) })}/>`;
  }
}

const growthOf = (before: Area, area: Area): boolean => areaAddress(before) !== areaAddress(area);

function nameOf(content: CellContent | undefined, place: number): string {
  const isFormula = typeof content === "object" && content !== null && ("formula" in content || "result" in content);
  const plain = isFormula ? content.result : content;
  if (plain === undefined || plain === null || plain === "") return `列${place}`;
  if (typeof plain === "object") {
    if ("like" in plain) return plain.text;
    return "error" in plain ? plain.error : String(plain.day);
  }
  return typeof plain === "boolean" ? String(plain).toUpperCase() : String(plain);
}

/** Two columns never have one name, capitals or not. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name}${n}`;
  taken.add(free.toLowerCase());
  return free;
}

/** Ends of lines as the format has them there. */
const written = (name: string): string => name.replaceAll("\r", "_x000d_").replaceAll("\n", "_x000a_");
