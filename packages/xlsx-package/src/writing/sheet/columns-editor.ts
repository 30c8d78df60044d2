/**
 * Widths of columns, what they look like, and which are hidden: a span of which a part becomes another is cut in
 * pieces, each with all else that was said of the span.
 */
import { MOST_COLUMNS } from "../../reading/addresses";
import type { Attributes } from "../../xml/attributes";
import type { ColumnChange, NewLook } from "../sheet-changes";
import { attributesXml, closedAtOnce, opened, withAttributes } from "../xml/markup";
import type { Rewriter } from "../xml/rewriter";
import type { AxisMap } from "./axis-map";

interface Span {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
  readonly style: number;
}

type StyleOf = (base: number, look: NewLook) => number;

export class ColumnsEditor {
  keptFrom: number | null = null;
  private readonly spans: Span[] = [];
  private after: readonly Span[] | null = null;
  private prefix = "";
  private innerFrom = 0;
  private listFrom = 0;
  /** The list where it is an element of one tag: its place, the tag and its name. */
  private empty: { readonly from: number; readonly tag: string; readonly rawName: string } | null = null;

  constructor(
    private readonly at: Rewriter,
    private readonly columns: readonly ColumnChange[],
    private readonly map: AxisMap,
    /** The place of a style that is like another but for a few things. */
    private readonly styleOf: StyleOf,
  ) {}

  get changes(): boolean {
    return this.columns.length > 0 || !this.map.isSame;
  }

  open(name: string, attributes: Attributes): boolean {
    const { reader, tag } = this.at;
    if (name === "cols") {
      this.innerFrom = reader.tagTo;
      this.listFrom = reader.tagFrom;
      if (this.changes) this.keptFrom = reader.tagFrom;
      if (reader.isEmpty) this.empty = { from: reader.tagFrom, tag, rawName: reader.rawName };
      return true;
    }
    const first = (attributes.number("min") ?? 0) - 1;
    const last = Math.min((attributes.number("max") ?? first + 1) - 1, MOST_COLUMNS - 1);
    const moved = first < 0 || last < first ? null : this.map.span(first, last);
    const whole = reader.isEmpty ? tag : closedAtOnce(tag);
    if (moved !== null)
      this.spans.push({ first: moved[0], last: moved[1], tag: whole, style: attributes.number("style") ?? 0 });
    return false;
  }

  /** The end of the list. */
  close(prefix: string): void {
    if (!this.changes) return;
    const { at, empty } = this;
    const xml = this.xml(prefix);
    this.keptFrom = null;
    if (xml === "" && this.spans.length > 0) {
      // An empty list is none that may stand there.
      at.copyTo(this.listFrom);
      at.skipTo(at.reader.tagTo);
      return;
    }
    at.copyTo(empty?.from ?? this.innerFrom);
    at.write(empty === null ? xml : `${opened(empty.tag)}${xml}</${empty.rawName}>`);
    at.skipTo(at.reader.tagFrom);
  }

  get styles(): readonly number[] {
    return this.settled().map(({ style }) => style);
  }

  /** Styles of columns that look otherwise now. */
  get goneStyles(): readonly number[] {
    const staying = new Set(this.styles);
    return this.spans.flatMap(({ style }) => (staying.has(style) ? [] : style));
  }

  /** The style of a column, as it is by now. */
  style(column: number): number {
    return this.settled().find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  /** All columns of which something is said. */
  xml(prefix: string): string {
    this.prefix = prefix;
    return this.settled()
      .map(({ first, last, tag }) => withAttributes(tag, { min: first + 1, max: last + 1 }))
      .join("");
  }

  /** As they are once the list has gone by. */
  private settled(): readonly Span[] {
    this.after ??= this.columns.reduce(
      (spans, column) => changed(spans, column, this.prefix, this.styleOf),
      this.spans as readonly Span[],
    );
    return this.after;
  }
}

/** A column that is hidden must have a width: the usual one, where nothing else is said. */
const USUAL = 9.140625;

function changed(spans: readonly Span[], change: ColumnChange, prefix: string, styleOf: StyleOf): readonly Span[] {
  const { first, last, width, isHidden, look } = change;
  const attributes = {
    ...(width === undefined ? {} : { width, customWidth: width === null ? null : 1 }),
    ...(isHidden === undefined ? {} : { hidden: isHidden ? 1 : null }),
  };
  const styleAfter = (style: number): number => (look === undefined ? style : look === null ? 0 : styleOf(style, look));
  const outside = spans.flatMap((span) => [
    { ...span, last: Math.min(span.last, first - 1) },
    { ...span, first: Math.max(span.first, last + 1) },
  ]);
  const inside = spans
    .map((span) => {
      const style = styleAfter(span.style);
      return {
        first: Math.max(span.first, first),
        last: Math.min(span.last, last),
        style,
        tag: withAttributes(span.tag, {
          ...attributes,
          ...(width === null ? { bestFit: null } : {}),
          ...(look === undefined ? {} : { style: style === 0 ? null : style }),
        }),
      };
    })
    .filter((span) => span.first <= span.last && !((isHidden === false || look !== undefined) && isUsual(span.tag)));
  const said = [...inside, ...outside].filter((span) => span.first <= span.last && !saysNothing(span.tag));
  const style = styleAfter(0);
  const isSaid = isHidden === true || (width !== undefined && width !== null) || style !== 0;
  if (!isSaid) return said.sort((a, b) => a.first - b.first);
  const unsaid = gaps(inside, first, last).map(([from, to]) => ({
    first: from,
    last: to,
    tag: `<${prefix}col${attributesXml({ min: from + 1, max: to + 1, width: USUAL, style: style === 0 ? null : style, ...attributes })}/>`,
    style,
  }));
  return [...said, ...unsaid].sort((a, b) => a.first - b.first);
}

/** Nothing but where it is. */
const saysNothing = (tag: string): boolean => !/\s(?!(?:min|max)\s*=)[\w:]+\s*=/u.test(tag);

/** As it is written where nothing else was said of a column that had to be hidden. */
const isUsual = (tag: string): boolean => saysNothing(tag.replace(` width="${USUAL}"`, ""));

/** What no span covers between two columns. */
function gaps(spans: readonly Span[], first: number, last: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let at = first;
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    if (span.first > at) found.push([at, span.first - 1]);
    at = Math.max(at, span.last + 1);
  }
  if (at <= last) found.push([at, last]);
  return found;
}
