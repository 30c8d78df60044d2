/**
 * Tables over changed cells. What stands in the header of a table is the name of a column, here and there the same:
 * Excel takes a workbook for damaged where they differ, where two columns have one name, or where a header is no text.
 */
import { areaOf, type Area } from "../../reading/addresses";
import type { CellChange, CellContent, SheetChange, TableChange } from "../changes";
import type { PackageEdit } from "../opc/package-edit";
import { areaAddress } from "../sheet/formats-editor";
import { attributesXml, prefixOf } from "../xml/markup";
import { childOf, Edits, treeOf, type Element } from "../xml/tree";

/** @returns the changes with headers as they have to be; the parts of the tables say the same */
export function withTables(edit: PackageEdit, sheetPart: string, change: SheetChange): SheetChange {
  const parts = edit.relationships(sheetPart).flatMap(({ kind, part }) => (kind === "table" ? (part ?? []) : []));
  let cells = change.cells ?? [];
  const grown = new Set<string>();
  for (const part of parts) {
    const text = edit.text(part);
    const table = new TableEdit(treeOf(part, text), new Edits(text));
    const growth = (change.tables ?? []).find(({ name }) => table.isCalled(name));
    if (growth !== undefined) grown.add(growth.name);
    cells = table.apply(cells, growth);
    edit.setText(part, table.edits.applied());
  }
  const unknown = (change.tables ?? []).find(({ name }) => !grown.has(name));
  if (unknown !== undefined) throw new Error(`no table “${unknown.name}” on the sheet “${change.sheet}”`);
  return { ...change, cells };
}

class TableEdit {
  private readonly area: Area | null;
  private readonly columns: readonly Element[];

  constructor(
    private readonly root: Element,
    readonly edits: Edits,
  ) {
    this.area = areaOf(root.attributes.get("ref") ?? "");
    this.columns = childOf(root, "tableColumns")?.children ?? [];
  }

  isCalled(name: string): boolean {
    const names = ["displayName", "name"].map((attribute) => this.root.attributes.get(attribute)?.toLowerCase());
    return names.includes(name.toLowerCase());
  }

  apply(cells: readonly CellChange[], growth: TableChange | undefined): readonly CellChange[] {
    const before = this.area;
    if (before === null) return cells;
    const area = growth?.area ?? before;
    if (area.top !== before.top || area.left !== before.left || area.right < before.right)
      throw new Error(`a table keeps its upper left corner and its columns: ${areaAddress(before)}`);
    if (growth !== undefined) this.resize(before, area);
    const hasHeaders = Number(this.root.attributes.get("headerRowCount") ?? 1) > 0;
    const headers = new Map<number, CellChange>();
    if (hasHeaders)
      for (const cell of cells) if (cell.row === area.top && cell.content !== undefined) headers.set(cell.column, cell);
    const taken = new Set<string>();
    this.columns.forEach(({ attributes }, i) => {
      if (!headers.has(area.left + i)) taken.add((attributes.get("name") ?? "").toLowerCase());
    });
    const named = new Map<number, string>();
    let added = "";
    for (let column = area.left; column <= area.right; column++) {
      const standing = this.columns[column - area.left];
      const cell = headers.get(column);
      // A list that is too short is so from before.
      if (standing === undefined ? column <= before.right : cell === undefined) continue;
      const name = freeName(nameOf(cell?.content, column - area.left + 1), taken);
      named.set(column, name);
      if (standing === undefined) added += this.columnXml(column - area.left, name);
      else this.edits.setAttributes(standing, { name: written(name) });
    }
    const list = childOf(this.root, "tableColumns");
    if (added !== "" && list !== undefined)
      this.edits.append(list, added, list.attributes.has("count") ? { count: area.right - area.left + 1 } : {});
    if (!hasHeaders || named.size === 0) return cells;
    const others = cells.filter((cell) => cell.row !== area.top || !named.has(cell.column));
    const headerCells = [...named].map(([column, content]) => ({
      ...headers.get(column),
      row: area.top,
      column,
      content,
    }));
    return [...others, ...headerCells];
  }

  private resize(before: Area, area: Area): void {
    this.edits.setAttributes(this.root, { ref: areaAddress(area) });
    const filter = childOf(this.root, "autoFilter");
    const totals = Number(this.root.attributes.get("totalsRowCount") ?? 0);
    if (filter === undefined || areaAddress(before) === areaAddress(area)) return;
    this.edits.setAttributes(filter, { ref: areaAddress({ ...area, bottom: area.bottom - totals }) });
  }

  private columnXml(place: number, name: string): string {
    const ids = this.columns.map(({ attributes }) => Number(attributes.get("id") ?? 0));
    const id = Math.max(0, ...ids) + place + 1;
    return `<${prefixOf(this.root.rawName)}tableColumn${attributesXml({ id, name: written(name) })}/>`;
  }
}

function nameOf(content: CellContent | undefined, place: number): string {
  const plain = typeof content === "object" && content !== null && "formula" in content ? content.result : content;
  if (plain === undefined || plain === null || plain === "") return `列${place}`;
  if (typeof plain === "object") return "error" in plain ? plain.error : String(plain.day);
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
