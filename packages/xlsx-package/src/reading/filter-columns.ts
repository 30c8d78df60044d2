/** By what a filter of a sheet shows rows: columns with the values or conditions asked for. */
import type { Attributes } from "../xml/attributes";

export interface FilterCondition {
  /** `equal`, `notEqual`, `greaterThan` …, as the format names them. */
  readonly operator: string;
  /** With `*` and `?` for any letters and any one. */
  readonly value: string;
}

export interface FilterColumn {
  /** From the left of the filter's area. */
  readonly column: number;
  /** These texts are shown, blanks too where it says so. */
  readonly values?: { readonly list: readonly string[]; readonly blank: boolean };
  /** One or two of which all, or one, have to hold. */
  readonly conditions?: { readonly all: boolean; readonly list: readonly FilterCondition[] };
}

/** Elements that say something else: colours, icons, the first ten, days as they pass. */
const OTHERS = new Set(["top10", "colorFilter", "dynamicFilter", "iconFilter", "dateGroupItem"]);

export class FilterColumns {
  private readonly list: FilterColumn[] = [];
  private isOther = false;
  private column = 0;
  private values: string[] = [];
  private conditions: FilterCondition[] = [];

  /** Null where it cannot be told in these words. */
  get columns(): readonly FilterColumn[] | null {
    return this.isOther ? null : this.list;
  }

  open(name: string, attributes: Attributes): boolean {
    switch (name) {
      case "filterColumn":
        this.column = attributes.number("colId") ?? 0;
        return true;
      case "filters":
        this.values = [];
        this.list.push({
          column: this.column,
          values: { list: this.values, blank: attributes.flag("blank") === true },
        });
        return true;
      case "filter":
        this.values.push(attributes.get("val") ?? "");
        return false;
      case "customFilters":
        this.conditions = [];
        this.list.push({
          column: this.column,
          conditions: { list: this.conditions, all: attributes.flag("and") === true },
        });
        return true;
      case "customFilter":
        this.conditions.push({
          operator: attributes.get("operator") ?? "equal",
          value: attributes.get("val") ?? "",
        });
        return false;
      default:
        this.isOther ||= OTHERS.has(name);
        return false;
    }
  }
}
