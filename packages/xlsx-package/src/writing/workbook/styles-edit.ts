/** The looks of a workbook's cells and formats while it is changed: written, and dropped where nothing has them. */
import type { PackageEdit } from "../opc/package-edit";
import type { PatchedSheet } from "../sheet/patch-sheet";
import { folderOf } from "./folder";
import type { SheetOfList } from "./sheet-list";
import { emptyStyles, StyleBook } from "./style-book";
import { usesOf } from "./uses";

/** Parts whose elements name looks by their places. */
const NAMES_LOOKS = new Set(["table", "pivotTable", "queryTable"]);
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

interface Settled {
  /** By the names of their sheets. */
  readonly patched: ReadonlyMap<string, PatchedSheet>;
  readonly sheets: readonly SheetOfList[];
  /** Styles that cells of sheets had which are gone. */
  readonly goneStyles: ReadonlySet<number>;
}

export class StylesEdit {
  private styles: { readonly part: string; readonly book: StyleBook } | null = null;

  constructor(
    private readonly edit: PackageEdit,
    /** The workbook's own. */
    private readonly part: string,
    private readonly namespace: string,
  ) {}

  get book(): StyleBook {
    this.styles ??= this.openStyles();
    return this.styles.book;
  }

  private openStyles(): { readonly part: string; readonly book: StyleBook } {
    const { edit } = this;
    const standing = edit.relationships(this.part).find(({ kind }) => kind === "styles")?.part;
    if (standing !== undefined) return { part: standing, book: new StyleBook(standing, edit.text(standing)) };
    const name = edit.usualName(`${folderOf(this.part)}styles`, ".xml", this.part);
    edit.add(name, emptyStyles(this.namespace), TYPE);
    edit.relate(this.part, "styles", name);
    return { part: name, book: new StyleBook(name, edit.text(name)) };
  }

  settle(settled: Settled): void {
    const { edit } = this;
    const { patched, goneStyles } = settled;
    const goneLooks = new Set([...patched.values()].flatMap(({ looksOfGone }) => [...looksOfGone]));
    if (goneLooks.size > 0 || goneStyles.size > 0) this.dropUnused(goneLooks, settled);
    this.dropStylesOfCells(settled);
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
  private dropStylesOfCells({ patched, sheets }: Settled): void {
    const { edit } = this;
    const all = [...patched.values()];
    const gone = new Set(all.flatMap(({ goneStyles }) => [...goneStyles]));
    // Those that are not at the end stay: the places of others would be others.
    const standing = edit.relationships(this.part).some(({ kind }) => kind === "styles");
    if (gone.size === 0 || !standing || !this.book.endsWithStyle(gone)) return;
    if (all.some(({ styles }) => styles === null)) return;
    const others = sheets.flatMap(({ name, part }) =>
      part !== undefined && !patched.has(name) && edit.opc.has(part) ? [part] : [],
    );
    const { styles } = usesOf(edit.opc, others);
    for (const sheet of all) for (const style of sheet.styles ?? []) styles.add(style);
    this.book.dropStyles(gone, (place) => place === 0 || styles.has(place));
  }

  private dropUnused(goneLooks: ReadonlySet<number>, { patched, sheets, goneStyles }: Settled): void {
    const { edit, book } = this;
    const cells = sheets.flatMap(({ name, part }) => (part === undefined ? [] : [{ name, part }]));
    const standing = cells.filter(({ part }) => edit.opc.has(part));
    const others = standing.flatMap(({ part }) =>
      edit.relationships(part).flatMap(({ kind, part: below }) => (NAMES_LOOKS.has(kind) ? (below ?? []) : [])),
    );
    const styles = this.styles === null || !edit.opc.has(this.styles.part) ? [] : [this.styles.part];
    const unpatched = standing.filter(({ name }) => !patched.has(name)).map(({ part }) => part);
    const { looks } = usesOf(edit.opc, [...unpatched, ...others, ...styles]);
    for (const { looksOfStaying } of patched.values()) for (const look of looksOfStaying) looks.add(look);
    book.dropDifferential(goneLooks, (place) => looks.has(place));
    if (goneStyles.size === 0) return;
    const used = usesOf(
      edit.opc,
      standing.map(({ part }) => part),
    ).styles;
    book.dropStyles(goneStyles, (place) => used.has(place));
  }
}
