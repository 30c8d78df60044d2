/**
 * Conditional formats of a sheet. They stand together; what they become is decided when the last of them has gone by.
 *
 * New ones come before all others: these move down in priority by as many, and up again when the new ones go, so that
 * what was there first is in the end as it was. Where a pivot table names formats by their priority, nothing moves, and
 * new ones come last.
 */
import type { Attributes } from "../../xml/attributes";
import type { FormatChanges, FormatLook, NewFormat } from "../sheet-changes";
import { escapeXml, withAttributes } from "../xml/markup";
import type { Rewriter } from "../xml/rewriter";
import { isSameMap, movedAddresses, type Moves } from "./axis-map";
import { areaAddress } from "./cell-xml";
import { formulaAfter } from "./formula-after";

interface Rule {
  readonly from: number;
  to: number;
  readonly tag: string;
  readonly type: string;
  readonly formulas: string[];
  /** Where they stand. */
  readonly places: { readonly from: number; to: number }[];
  readonly look: number | null;
  readonly priority: number;
  readonly isOfPivot: boolean;
}

interface Block {
  readonly from: number;
  readonly tag: string;
  /** As they will be; null when none of them is left. */
  readonly addresses: string | null;
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
    private readonly moves: Moves,
  ) {}

  open(name: string, attributes: Attributes): boolean {
    const { reader, tag } = this.at;
    switch (name) {
      case "conditionalFormatting":
        this.keptFrom ??= reader.tagFrom;
        this.blocks.push({
          from: reader.tagFrom,
          tag,
          addresses: movedAddresses(this.moves.map, attributes.get("sqref") ?? ""),
          to: reader.tagTo,
          rules: [],
        });
        return true;
      case "cfRule":
        this.rule = {
          from: reader.tagFrom,
          to: reader.tagTo,
          tag,
          type: attributes.get("type") ?? "expression",
          formulas: [],
          places: [],
          look: attributes.number("dxfId") ?? null,
          priority: attributes.number("priority") ?? 0,
          isOfPivot: attributes.flag("pivot") === true,
        };
        this.blocks.at(-1)?.rules.push(this.rule);
        return true;
      case "formula":
        this.rule?.formulas.push("");
        this.rule?.places.push({ from: reader.tagTo, to: reader.tagTo });
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
    const { tagFrom, tagTo } = this.at.reader;
    if (name === "formula") {
      this.wantsText = false;
      const place = this.rule?.places.at(-1);
      if (place !== undefined) place.to = tagFrom;
    }
    if (name === "cfRule" && this.rule !== undefined) this.rule.to = tagTo;
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

  private writeBlock({ from, tag, to, rules, addresses }: Block, isGone: ReadonlySet<Rule>): void {
    const { at, shift, isMoved } = this;
    if ((isMoved && addresses === null) || (rules.length > 0 && rules.every((rule) => isGone.has(rule)))) {
      at.copyTo(from);
      return at.skipTo(to);
    }
    if (isMoved) this.put(from, from + tag.length, withAttributes(tag, { sqref: addresses }));
    for (const rule of rules) {
      if (isGone.has(rule)) this.put(rule.from, rule.to, "");
      else if (shift !== 0)
        this.put(rule.from, rule.from + rule.tag.length, withAttributes(rule.tag, { priority: rule.priority + shift }));
      if (isMoved && !isGone.has(rule)) this.moveFormulas(rule);
    }
  }

  private get isMoved(): boolean {
    return !isSameMap(this.moves.map);
  }

  private moveFormulas({ formulas, places }: Rule): void {
    const { sheet, map } = this.moves;
    formulas.forEach((formula, i) => {
      const place = places[i];
      const moved = formulaAfter(formula, sheet, sheet, map);
      if (place !== undefined && moved !== formula) this.put(place.from, place.to, escapeXml(moved));
    });
  }

  private put(from: number, to: number, text: string): void {
    this.at.copyTo(from);
    this.at.write(text);
    this.at.skipTo(to);
  }

  private formatXml({ areas, formula, look }: NewFormat, priority: number, p: string): string {
    const rule = `<${p}cfRule type="expression" dxfId="${this.placeOf(look)}" priority="${priority}"><${p}formula>${escapeXml(formula)}</${p}formula></${p}cfRule>`;
    return `<${p}conditionalFormatting sqref="${areas.map(areaAddress).join(" ")}">${rule}</${p}conditionalFormatting>`;
  }
}
