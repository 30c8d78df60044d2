/**
 * The messages that cross the bridge, as the office.js of npm 1.1.110 writes and reads them. The protocol is private to
 * it.
 */

/** One entry of `ObjectPaths`: how the client names the object an action works on. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** Arguments, with a parallel tree that says which of them are object paths (0 = a literal). */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** What `load` asks for; names as the caller wrote them. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireBatch {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireRequest {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body?: WireBatch };
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireBatchResult {
  readonly Results: WireResult[];
  readonly Error?: WireError;
  /** Trace actions done. Two kinds of event handler attach only when their trace is listed here. */
  readonly TraceIds: number[];
}

/** An event or an invocation sent by the host; the array form is shorter on the wire than the object form. */
export type WireEntry = readonly [category: number, type: number, targetId: string, message: unknown, id: number];

export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
} as const;
export const MessageType = { request: 1, response: 2, fromHost: 3 } as const;
export const MessageCategory = { customFunction: 1, action: 2, event: 65536 } as const;

/** The request may wait until the user has finished editing a cell. */
export const DELAY_FOR_CELL_EDIT = 64;

/** The service through which the client reports on custom functions. */
export const CUSTOM_FUNCTIONS_SERVICE = "Microsoft.ExcelServices.CustomFunctions";
