/** What the classes of the object model share while a host lives. */
import type { Area, Areas } from "./areas";
import type { Calculations } from "./calculations";
import type { Counters } from "./counts";
import type { DefinedName, DocumentParts, XmlPart } from "./document-parts";
import type { HostObject } from "./host-object";
import type { Behaviours } from "./profiles";
import type { References } from "./references";
import type { ApplicationState, CustomFunctionSink, PaneState } from "./application-state";
import type { Rect } from "./rect";
import type { WorkbookPort } from "./workbook-port";

/** Makes the objects of each class. Listed once in makers.ts, so that class files need not import each other. */
export interface Makers {
  root(): HostObject;
  service(name: string): HostObject | undefined;
  application(): HostObject;
  runtime(): HostObject;
  worksheets(): HostObject;
  worksheet(sheetId: string): HostObject;
  protection(sheetId: string): HostObject;
  freezePanes(sheetId: string): HostObject;
  range(area: Area): HostObject;
  rangeAt(sheetId: string, rect: Rect): HostObject;
  rangeAreas(areas: Areas): HostObject;
  rangeCollection(areas: Areas): HostObject;
  format(areas: Areas): HostObject;
  sort(area: Area): HostObject;
  conditionalFormats(areas: Areas): HostObject;
  conditionalFormat(sheetId: string, id: string): HostObject;
  tables(scope: TableScope): HostObject;
  table(id: string): HostObject;
  tableColumns(id: string): HostObject;
  settings(): HostObject;
  setting(key: string): HostObject;
  xmlParts(namespace: string | undefined): HostObject;
  xmlPart(part: XmlPart): HostObject;
  names(sheetId: string | undefined): HostObject;
  name(name: DefinedName): HostObject;
}

/** Which tables a collection lists: all of them, those of a sheet, or those that touch a range. */
export interface TableScope {
  readonly sheetId?: string;
  readonly rect?: Rect;
  readonly fullyContained?: boolean;
}

export interface HostContext {
  readonly workbook: WorkbookPort;
  readonly document: DocumentParts;
  readonly references: References;
  readonly make: Makers;
  /** Members the client asked for and this host does not know, as `Type.Member`. */
  readonly unknownMembers: string[];
  readonly application: ApplicationState;
  readonly customFunctions: CustomFunctionSink;
  readonly pane: PaneState;
  readonly calculations: Calculations;
  readonly counters: Counters;
  readonly behaviours: Behaviours;
}
