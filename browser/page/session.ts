/** An open workbook with the host that answers the add-in for it, and the pane the add-in runs in. */
import {
  Area,
  createHost,
  type DocumentParts,
  emptyDocumentParts,
  type Host,
  parseAreas,
  type Profile,
} from "office-host";
import type { EditedInTurn } from "../grid/edited-sheets";
import type { Grid } from "../grid/grid";
import type { GridWorkbook } from "../grid/grid-workbook";
import type { Place } from "../grid/links";
import type { GridFunction } from "../grid/calls/metadata";
import type { ShownWorkbook } from "../../xlsx/read-shown";
import type { EditedWorkbook } from "../../xlsx/saving/edited-workbook";
import { officeTheme } from "./scheme";

/** Names a state of the workbook: another one after everything that is worth saving. */
export type Stamp = string;

export interface Session {
  readonly name: string;
  /** Of the file that was opened. */
  readonly bytes: Uint8Array;
  readonly workbook: GridWorkbook;
  readonly host: Host;
  /** What is being typed into a cell goes into it. */
  finishTyping(): Promise<void>;
  /** As it is now. */
  edited(): EditedInTurn<EditedWorkbook>;
  /** Another one after anything that a file would hold, and when it is closed. */
  readonly moment: string;
  /** The cells that a name of the workbook stands for. */
  placeOfName(name: string): Place | undefined;
  readonly stamp: Stamp;
  /** Whether there is work in it that no file has. */
  readonly isUnsaved: boolean;
  /** The state of this stamp is in a file. */
  saved(stamp: Stamp): void;
  close(): void;
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** It comes from the browser's own keeping: no file has all of it. */
  readonly isUnsaved?: boolean;
}

export interface SessionOptions {
  readonly file: OpenedFile;
  readonly functions: readonly GridFunction[];
  readonly profile: Profile;
}

/** Opens a workbook in the grid and makes a host for it. */
export function openSession(
  grid: Grid,
  content: ShownWorkbook,
  { file, functions, profile }: SessionOptions,
  onPane: (visible: boolean) => void,
): Session {
  const { name, bytes } = file;
  const workbook = grid.open(content, name, profile);
  const document = documentOf(content, workbook);
  const host = createHost({
    workbook,
    functions,
    profile,
    onPane,
    onCalculate: (stale) => grid.recalculateCustom(stale),
    theme: officeTheme,
    document,
    documentUrl: new URL(encodeURIComponent(name), location.href).href,
  });
  grid.serveFunctions(host.invokeFunction);
  const { looks } = content;
  const customXml = (): readonly string[] => [...document.xmlParts.values()].map(({ xml }) => xml);
  const stampNow = (): Stamp => [workbook.revision, ...customXml()].join("\n");
  let savedAs = file.isUnsaved === true ? undefined : stampNow();
  return {
    name,
    bytes,
    workbook,
    host,
    finishTyping: () => grid.finishTyping(),
    *edited() {
      return { ...(yield* workbook.edited(looks)), customXml: customXml() };
    },
    get moment() {
      return `${workbook.moment} ${stampNow()}`;
    },
    placeOfName(wanted) {
      const named = [...document.names.values()].find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
      const area = named?.refersTo;
      return area instanceof Area && !area.isGone ? { sheetId: area.sheetId, area: area.rect } : undefined;
    },
    get stamp() {
      return stampNow();
    },
    get isUnsaved() {
      return savedAs !== stampNow();
    },
    saved: (stamp) => (savedAs = stamp),
    close: () => host.dispose(),
  };
}

function documentOf({ names, customXml }: ShownWorkbook, workbook: GridWorkbook): DocumentParts {
  const document = emptyDocumentParts();
  const sheets = workbook.sheets();
  names.forEach(({ name, refersTo }, index) => {
    const id = `{name-${index + 1}}`;
    const area = areaOf(refersTo, sheets);
    const stands = area ?? `=${refersTo}`;
    document.names.set(id, { id, name, refersTo: stands, comment: "", visible: true, sheetId: undefined });
  });
  customXml.forEach((xml, index) => {
    const id = `{part-${index + 1}}`;
    document.xmlParts.set(id, { id, xml });
  });
  return document;
}

function areaOf(refersTo: string, sheets: ReturnType<GridWorkbook["sheets"]>): Area | undefined {
  try {
    const [first, ...more] = parseAreas(refersTo);
    const sheet = sheets.find((one) => one.name === first?.sheet);
    return first !== undefined && sheet !== undefined && more.length === 0 ? new Area(sheet.id, first.rect) : undefined;
  } catch {
    return undefined;
  }
}
