/** Styles of OpenDocument, as far as they say how a cell shows its number and whether a sheet is hidden. */
import type { TagAttributes } from "../markup/scan";

const FORMAT_STYLES = new Set([
  "number:date-style",
  "number:time-style",
  "number:number-style",
  "number:percentage-style",
  "number:currency-style",
  "number:text-style",
]);
const DEEPEST_PARENT = 20;

interface CellStyle {
  readonly format: string | undefined;
  readonly parent: string | undefined;
}

export class OdsStyles {
  private readonly formats = new Map<string, string>();
  private readonly cells = new Map<string, CellStyle>();
  private readonly hiddenTables = new Set<string>();
  /** The format that is being described. */
  private described: { readonly name: string; pattern: string; applied: string | null } | null = null;
  private text_: string | null = null;
  private table: string | null = null;

  open(name: string, attributes: TagAttributes): void {
    if (FORMAT_STYLES.has(name))
      this.described = { name: attributes.get("style:name") ?? "", pattern: "", applied: null };
    else if (this.described !== null) this.describe(name, attributes);
    else if (name === "style:style") this.beginStyle(attributes);
    else if (name === "style:table-properties" && this.table !== null && attributes.get("table:display") === "false")
      this.hiddenTables.add(this.table);
  }

  text(text: string): void {
    if (this.text_ !== null) this.text_ += text;
  }

  close(name: string): void {
    if (FORMAT_STYLES.has(name) && this.described !== null) {
      const { name: style, pattern: plain, applied } = this.described;
      // What is for numbers as they mostly are stands in a style of its own, and comes first.
      const pattern = (applied === null ? undefined : this.formats.get(applied)) ?? plain;
      this.formats.set(style, name === "number:percentage-style" ? `${pattern}%` : pattern);
      this.described = null;
    } else if (name === "number:text" && this.described !== null && this.text_ !== null) {
      const text = this.text_.replaceAll('"', "");
      if (text !== "" && text !== "%") this.described.pattern += /^[-/:. ]+$/u.test(text) ? text : `"${text}"`;
      this.text_ = null;
    } else if (name === "style:style") this.table = null;
  }

  /** Undefined where a cell shows its number as it is. */
  formatOf(style: string | undefined): string | undefined {
    let next = style;
    for (let depth = 0; next !== undefined && depth < DEEPEST_PARENT; depth++) {
      const cell = this.cells.get(next);
      const format = cell?.format === undefined ? undefined : this.formats.get(cell.format);
      if (format !== undefined) return format;
      next = cell?.parent;
    }
    return undefined;
  }

  isHidden(tableStyle: string | undefined): boolean {
    return tableStyle !== undefined && this.hiddenTables.has(tableStyle);
  }

  private beginStyle(attributes: TagAttributes): void {
    const name = attributes.get("style:name") ?? "";
    const family = attributes.get("style:family");
    if (family === "table") this.table = name;
    if (family !== "table-cell") return;
    this.cells.set(name, {
      format: attributes.get("style:data-style-name"),
      parent: attributes.get("style:parent-style-name"),
    });
  }

  private describe(name: string, attributes: TagAttributes): void {
    const { described } = this;
    if (described === null) return;
    const isLong = attributes.get("number:style") === "long";
    switch (name) {
      case "number:year":
        described.pattern += isLong ? "yyyy" : "yy";
        break;
      case "number:month":
        described.pattern += (attributes.get("number:textual") === "true" ? "mm" : "") + (isLong ? "mm" : "m");
        break;
      case "number:day":
        described.pattern += isLong ? "dd" : "d";
        break;
      case "number:hours":
        described.pattern += isLong ? "hh" : "h";
        break;
      case "number:minutes":
        described.pattern += isLong ? "mm" : "m";
        break;
      case "number:seconds":
        described.pattern += isLong ? "ss" : "s";
        break;
      case "number:am-pm":
        described.pattern += "AM/PM";
        break;
      case "number:number":
        described.pattern += plainNumber(attributes);
        break;
      case "number:text":
        this.text_ = "";
        break;
      case "style:map":
        described.applied ??= attributes.get("style:apply-style-name") ?? null;
        break;
    }
  }
}

const MOST_DECIMALS = 30;

function plainNumber(attributes: TagAttributes): string {
  const decimals = attributes.count("number:decimal-places", -1, 0);
  const whole = attributes.get("number:grouping") === "true" ? "#,##0" : "0";
  if (decimals < 0) return "General";
  return decimals === 0 ? whole : `${whole}.${"0".repeat(Math.min(decimals, MOST_DECIMALS))}`;
}
