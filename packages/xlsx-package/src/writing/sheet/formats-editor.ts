/**
 * Conditional formats of a sheet. They stand together; what they become is decided when the last of them has gone by.
 *
 * New ones come before all others: these move down in priority by as many, and up again when the new ones go, so that
 * what was there first is in the end as it was. Where a pivot table names formats by their priority, nothing moves, and
 * new ones come last.
 */
import { columnLetters, type Area } from "../../reading/addresses";
import type { Attributes } from "../../xml/attributes";
import type { FormatChanges, FormatLook, NewFormat } from "../changes";
import { escapeXml, withAttributes } from "../xml/markup";
import type { Rewriter } from "../xml/rewriter";

interface Rule {
  readonly from: number;
  to: number;
  readonly tag: string;
  readonly type: string;
  readonly formulas: string[];
  readonly look: number | null;
  readonly priority: number;
  readonly isOfPivot: boolean;
}

interface Block {
  readonly from: number;
  to: number;
  readonly rules: Rule[];
}

export class FormatsEditor {
  keptFrom: number | null = null;
  wantsText = false;
  /** Looks by their places, of formats that stay and of those that went. */
  readonly lookOfStaying = new Set<number>();
  readonly lookOfGone = new Set<number>();
  /** By how much the priorities of those that stay move; known when the last of them has gone by. */
  shift = 0;
  private readonly blocks: Block[] = [];
  private rule: Rule | undefined;

  constructor(
    private readonly at: Rewriter,
    private readonly changes: FormatChanges,
    /** The place of a new look. */
    private readonly placeOf: (look: FormatLook) => number,
  ) {}

  open(name: string, attributes: Attributes): boolean {
    const { reader, tag } = this.at;
    switch (name) {
      case "conditionalFormatting":
        this.keptFrom ??= reader.tagFrom;
        this.blocks.push({ from: reader.tagFrom, to: reader.tagTo, rules: [] });
        return true;
      case "cfRule":
        this.rule = {
          from: reader.tagFrom,
          to: reader.tagTo,
          tag,
          type: attributes.get("type") ?? "expression",
          formulas: [],
          look: attributes.number("dxfId") ?? null,
          priority: attributes.number("priority") ?? 0,
          isOfPivot: attributes.flag("pivot") === true,
        };
        this.blocks.at(-1)?.rules.push(this.rule);
        return true;
      case "formula":
        this.rule?.formulas.push("");
        this.wantsText = true;
        return true;
      default:
        return false;
    }
  }

  take(piece: string): void {
    const { formulas } = this.rule ?? {};
    if (formulas !== undefined) formulas[formulas.length - 1] += piece;
  }

  close(name: string): void {
    const { tagTo } = this.at.reader;
    if (name === "formula") this.wantsText = false;
    else if (name === "cfRule" && this.rule !== undefined) this.rule.to = tagTo;
    else if (name === "conditionalFormatting") {
      const block = this.blocks.at(-1);
      if (block !== undefined) block.to = tagTo;
    }
  }

  /**
   * The last of them has gone by.
   *
   * @param newPlace where new ones belong when the sheet has none
   */
  finish(prefix: string, newPlace: number): void {
    const { at, blocks, changes } = this;
    const rules = blocks.flatMap((block) => block.rules);
    const isGone = new Set(rules.filter((rule) => changes.remove?.(rule) === true));
    const staying = rules.filter((rule) => !isGone.has(rule));
    for (const { look } of staying) if (look !== null) this.lookOfStaying.add(look);
    for (const { look } of isGone) if (look !== null) this.lookOfGone.add(look);
    const added = changes.add ?? [];
    const isHeld = staying.some(({ isOfPivot }) => isOfPivot);
    const wereFirst =
      [...isGone].every(({ priority }) => priority >= 1 && priority <= isGone.size) &&
      staying.every(({ priority }) => priority > isGone.size);
    this.shift = isHeld ? 0 : added.length - (wereFirst ? isGone.size : 0);
    const first = isHeld ? Math.max(0, ...staying.map(({ priority }) => priority)) + 1 : 1;
    const xml = added.map((format, i) => this.formatXml(format, first + i, prefix)).join("");
    if (xml !== "") {
      at.copyTo(blocks[0]?.from ?? newPlace);
      at.write(xml);
    }
    for (const block of blocks) this.writeBlock(block, isGone);
    this.keptFrom = null;
  }

  /** A format of later versions of Excel, which stands at the end of the sheet and counts with the others. */
  openLater(attributes: Attributes): void {
    const priority = attributes.number("priority");
    const { at } = this;
    if (priority === undefined || this.shift === 0) return;
    const tag = withAttributes(at.tag, { priority: priority + this.shift });
    at.copyTo(at.reader.tagFrom);
    at.write(tag);
    at.skipTo(at.reader.tagTo);
  }

  private writeBlock({ from, to, rules }: Block, isGone: ReadonlySet<Rule>): void {
    const { at, shift } = this;
    if (rules.length > 0 && rules.every((rule) => isGone.has(rule))) {
      at.copyTo(from);
      return at.skipTo(to);
    }
    for (const rule of rules) {
      const goes = isGone.has(rule);
      if (!goes && shift === 0) continue;
      at.copyTo(rule.from);
      if (!goes) at.write(withAttributes(rule.tag, { priority: rule.priority + shift }));
      at.skipTo(goes ? rule.to : rule.from + rule.tag.length);
    }
  }

  private formatXml({ areas, formula, look }: NewFormat, priority: number, p: string): string {
    const rule = `<${p}cfRule type="expression" dxfId="${this.placeOf(look)}" priority="${priority}"><${p}formula>${escapeXml(formula)}</${p}formula></${p}cfRule>`;
    return `<${p}conditionalFormatting sqref="${areas.map(areaAddress).join(" ")}">${rule}</${p}conditionalFormatting>`;
  }
}

/** `B2`, `B2:C9`. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}
