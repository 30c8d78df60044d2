/** A workbook from the bytes of its file. */
import { OpcPackage, type Relationship } from "../opc/package";
import { attempt, damaged, onSheet, PackageError, type Bounds, type Trouble } from "../troubles";
import { tooMuch } from "../budget";
import type { Packing } from "../zip/packing";
import { settledLink, type SheetLink, type WrittenLink } from "./links";
import { readSharedStrings } from "./shared-strings";
import { readSheetPart, type SheetPart } from "./sheet-part";
import { NO_STYLES, readStyles, type Styles } from "./styles";
import { readTable, type Table } from "./tables";
import { TextList } from "./texts";
import { readWorkbookPart, workbookPartOf, type DefinedName, type SheetEntry, type Visibility } from "./workbook-part";

export interface ReadOptions {
  /** What cells look like, sizes, conditional formats; without, only values are read. */
  readonly looks?: boolean;
  readonly formulas?: boolean;
  readonly bounds?: Partial<Bounds>;
  /** By what entries are inflated. */
  readonly packing?: Packing;
  /** Told now and then how much of the file is read, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

export interface Sheet extends Omit<SheetPart, "tables" | "links"> {
  readonly name: string;
  readonly visibility: Visibility;
  /** Only where looks were asked for. */
  readonly links: readonly SheetLink[];
  readonly tables: readonly Table[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** What cells of kind text and error point into. */
  readonly texts: readonly string[];
  /**
   * Places of those texts that are more than their letters, in runs of differing looks or with a phonetic guide.
   */
  readonly richTexts: ReadonlySet<number>;
  readonly styles: Styles;
  /** Whether day numbers count from 1904. */
  readonly date1904: boolean;
  readonly activeTab: number;
  readonly names: readonly DefinedName[];
  /** Texts of its custom XML parts. */
  readonly customXml: readonly string[];
  /** Names of sheets whose cells are not in the file. */
  readonly missingSheets: readonly string[];
  /** Parts that could not be read and were not needed for the values of cells. */
  readonly passedOver: readonly string[];
}

export type WorkbookResult =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly trouble: Trouble };

/** Reads a workbook. A bad file is a result, never an exception. */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): WorkbookResult {
  const result = attempt(() => new WorkbookReader(bytes, options).read());
  return result.ok ? { ok: true, workbook: result.value } : result;
}

/** Sheets of these kinds hold no cells. */
const WITHOUT_CELLS = new Set(["chartsheet", "dialogsheet"]);
/** Where they usually lie; some programs link them with nothing. */
const CUSTOM_XML = /^customxml\/item\d+\.xml$/u;
/** Custom XML of others may be whole documents. */
const LARGEST_CUSTOM_XML = 2_000_000;
class WorkbookReader {
  private readonly opc: OpcPackage;
  private readonly passedOver: string[] = [];
  private readonly missingSheets: string[] = [];

  constructor(
    bytes: Uint8Array,
    private readonly options: ReadOptions,
  ) {
    const { bounds, packing, onProgress } = options;
    this.opc = new OpcPackage(bytes, bounds, packing, (packed) => onProgress?.(Math.min(1, packed / bytes.length)));
  }

  read(): Workbook {
    const { opc } = this;
    const part = workbookPartOf(opc);
    const { sheets: entries, ...workbook } = readWorkbookPart(opc, part);
    const related = opc.relationships(part);
    const most = opc.budget.bounds.sheets;
    if (entries.length > most) throw tooMuch("sheets", part, most);
    const texts = new TextList(opc.budget);
    const strings = partOf(related, "sharedStrings");
    if (strings !== undefined) readSharedStrings(opc, strings, texts);
    const styles = this.ifPossible(partOf(related, "styles"), (found) => readStyles(opc, found)) ?? NO_STYLES;
    const sharedStrings = texts.list.length;
    const read = entries.map((entry) => this.sheet(entry, related, texts, sharedStrings));
    const sheets = read.filter((sheet) => sheet !== undefined);
    if (sheets.length === 0 && entries.length > 0) throw damaged(part);
    const active = read[workbook.activeTab];
    return {
      ...workbook,
      activeTab: active === undefined ? 0 : sheets.indexOf(active),
      sheets,
      texts: texts.list,
      richTexts: texts.rich,
      styles,
      customXml: this.customXml(related),
      missingSheets: this.missingSheets,
      passedOver: this.passedOver,
    };
  }

  /** Undefined for a sheet of another kind, or one whose part is not there. */
  private sheet(
    { id, ...entry }: SheetEntry,
    related: readonly Relationship[],
    texts: TextList,
    sharedStrings: number,
  ): Sheet | undefined {
    const { formulas = false, looks = false } = this.options;
    const relationship = related.find((one) => one.id === id);
    if (relationship !== undefined && WITHOUT_CELLS.has(relationship.kind)) return undefined;
    const part = relationship?.part;
    if (part === undefined) {
      this.missingSheets.push(entry.name);
      return undefined;
    }
    const read = onSheet(entry.name, () => readSheetPart(this.opc, part, texts, sharedStrings, { formulas, looks }));
    return {
      ...entry,
      ...read,
      links: this.links(part, read.links),
      tables: looks && read.tables.length > 0 ? this.tables(part, read.tables) : [],
    };
  }

  private links(part: string, links: readonly WrittenLink[]): readonly SheetLink[] {
    if (links.length === 0) return [];
    const hasOthers = links.some(({ relationship }) => relationship !== null);
    const related = attempt(() => (hasOthers ? this.opc.relationships(part) : []));
    return links.flatMap((link) => settledLink(link, related.ok ? related.value : []) ?? []);
  }

  private tables(part: string, ids: readonly string[]): readonly Table[] {
    const related = attempt(() => this.opc.relationships(part));
    if (!related.ok) return [];
    return ids.flatMap((id) => {
      const table = related.value.find((one) => one.id === id)?.part;
      return this.ifPossible(table, (found) => readTable(this.opc, found)) ?? [];
    });
  }

  private customXml(related: readonly Relationship[]): readonly string[] {
    const linked = related.flatMap(({ kind, part }) => (kind === "customXml" && part !== undefined ? part : []));
    const parts = new Set([...linked, ...this.opc.parts().filter((part) => CUSTOM_XML.test(part))]);
    return [...parts]
      .filter((part) => this.opc.size(part) <= LARGEST_CUSTOM_XML)
      .flatMap((part) => this.ifPossible(part, (found) => this.opc.text(found)) ?? []);
  }

  /** What nobody needs for the values of cells does not stand in their way; bounds are bounds all the same. */
  private ifPossible<T>(part: string | undefined, read: (part: string) => T): T | undefined {
    if (part === undefined) return undefined;
    const result = attempt(() => read(part));
    if (result.ok) return result.value;
    if (result.trouble.code === "too-much") throw new PackageError(result.trouble);
    this.passedOver.push(part);
    return undefined;
  }
}

const partOf = (related: readonly Relationship[], kind: string): string | undefined =>
  related.find((one) => one.kind === kind && one.part !== undefined)?.part;
