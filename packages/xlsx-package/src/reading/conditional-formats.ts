/** Conditional formats, as the format has them: the kind by its name there, the look by its place among the styles. */
import type { Attributes } from "../xml/attributes";
import { areasOf, type Area } from "./addresses";

export interface ConditionalFormat {
  /** `expression`, `cellIs`, `containsText`, `dataBar` … */
  readonly type: string;
  readonly areas: readonly Area[];
  /** Without `=`. */
  readonly formulas: readonly string[];
  /** Its place among the differential looks; null when it has none. */
  readonly look: number | null;
  readonly stopIfTrue: boolean;
  readonly priority: number;
}

/** More than anybody means: copied rows multiply them. */
const MOST_FORMATS = 10_000;

export class ConditionalFormats {
  readonly list: ConditionalFormat[] = [];
  private areas: readonly Area[] = [];
  private formulas: string[] = [];
  private formula = "";

  begin(attributes: Attributes): void {
    this.areas = areasOf(attributes.get("sqref") ?? "");
  }

  rule(attributes: Attributes): boolean {
    if (this.areas.length === 0 || this.list.length >= MOST_FORMATS) return false;
    this.formulas = [];
    this.list.push({
      type: attributes.get("type") ?? "expression",
      areas: this.areas,
      formulas: this.formulas,
      look: attributes.number("dxfId") ?? null,
      stopIfTrue: attributes.flag("stopIfTrue") === true,
      priority: attributes.number("priority") ?? Number.MAX_SAFE_INTEGER,
    });
    return true;
  }

  beginFormula(): void {
    this.formula = "";
  }

  text(piece: string): void {
    this.formula += piece;
  }

  endFormula(): void {
    this.formulas.push(this.formula);
  }
}
