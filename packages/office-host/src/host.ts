/**
 * Our own host for the real office.js: it answers the add-in's requests from a workbook, and tells it what happens
 * there.
 */
import { Activity } from "./activity";
import { Area } from "./areas";
import { Calculations } from "./calculations";
import { Connection, type AddinScope } from "./connection";
import { Counters, type Counts } from "./counts";
import { CustomFunctions, type InvocationPlace } from "./custom-functions";
import type { FunctionArgument, FunctionResult } from "./function-values";
import { createDefer } from "./defer";
import { doubleXmlParts, emptyDocumentParts, type DocumentParts } from "./document-parts";
import { createReceiver } from "./envelope";
import { eventEntries, settingsChangedEntry, visibilityEntry } from "./events";
import { createExternal, type ExternalState } from "./external";
import { FaultInjector, type Faults } from "./faults";
import type { HostContext } from "./host-context";
import { createMakers } from "./makers";
import { LIGHT_THEME, type HostOptions } from "./options";
import { DEFAULT_PROFILE, PROFILES, type Profile } from "./profiles";
import type { Rect } from "./rect";
import { growTables } from "./table-growth";
import { followShift, References } from "./references";
import { Ribbon } from "./ribbon";
import type { WireEntry } from "./wire";
import type { WorkbookNotice } from "./workbook-port";

export interface Host {
  /**
   * Prepares a window before office.js is loaded into it: sets its bridge and `external`.
   * Each window, and each reload of one, needs a connection of its own; disconnecting ends its calls as `#BUSY!`, and
   * tells whether there was nothing that the add-in may still be at: no call of a function, no command.
   */
  connect(scope: AddinScope): { disconnect(): boolean };
  /** Calls a custom function of the add-in; see CustomFunctions.invoke. */
  invokeFunction(
    name: string,
    args: readonly (FunctionArgument | undefined)[],
    place?: InvocationPlace,
  ): Promise<FunctionResult>;
  /**
   * Presses a ribbon button; resolves when its function calls `event.completed()`.
   * @throws Error (as a rejection) when no add-in listens, there is no such function, or its page goes away.
   */
  runCommand(functionName: string, controlId?: string): Promise<void>;
  /** Presses a shortcut key. Throws what the client throws when no function has this id. */
  runShortcut(actionId: string): void;
  /** Events that have no cause in the workbook. */
  readonly fire: { settingsChanged(): void; paneVisible(visible: boolean): void };
  readonly faults: Faults;
  /** Which Excel this one is like. */
  readonly profile: Profile;
  readonly document: DocumentParts;
  /** Members asked for that this host does not know, as `Type.Member`. */
  readonly unknownMembers: readonly string[];
  /** What the client threw when it was told of an event or given an answer: nothing of the kind should happen. */
  readonly undelivered: readonly string[];
  /** Ribbon controls the add-in enabled or disabled, by id. */
  readonly enabledControls: ReadonlyMap<string, boolean>;
  /** Ranges the add-in keeps; 0 once it has given all of them back. */
  referenceCount(): number;
  readonly counts: Counts;
  /** Requests answered so far, of whatever kind. */
  requestCount(): number;
  /** Resolves once an add-in has loaded and its custom functions may be called. */
  ready(): Promise<void>;
  /** Resolves when no request, custom function or command is under way. */
  idle(): Promise<void>;
  /** Ends the host: it no longer listens to the workbook and every window is disconnected. */
  dispose(): void;
}

/** Makes a host for a workbook. Only the workbook has to be given; locale is zh-CN unless said. */
export function createHost(given: Pick<HostOptions, "workbook"> & Partial<HostOptions>): Host {
  const options: HostOptions = {
    profile: DEFAULT_PROFILE,
    document: emptyDocumentParts(),
    locale: "zh-CN",
    theme: () => LIGHT_THEME,
    documentUrl: "https://office-host/book.xlsx",
    functions: [],
    onPane: () => undefined,
    onCalculate: () => undefined,
    ...given,
  };
  const behaviours = PROFILES[options.profile];
  const counters = new Counters(behaviours.clearsUndo);
  if (behaviours.doubledParts) doubleXmlParts(options.document);
  const { defer, end } = createDefer();
  const activity = new Activity(defer);
  const references = new References();
  const connections: Connection[] = [];
  const undelivered: string[] = [];
  const customFunctions = new CustomFunctions(options.functions, behaviours, activity, defer);
  const ribbon = new Ribbon(activity);
  let answering: Connection | undefined;
  let answered = 0;
  let lastConnection = 0;
  let outbox: WireEntry[] = [];
  let flushing = false;

  const onClientError = (error: unknown): void => {
    undelivered.push(error instanceof Error ? error.message : String(error));
  };

  const deliver = (entries: readonly WireEntry[]): void => {
    for (const connection of connections) {
      try {
        connection.send(entries);
      } catch (error) {
        onClientError(error);
      }
    }
  };

  const context: HostContext = {
    workbook: options.workbook,
    document: options.document,
    references,
    make: createMakers(() => context),
    unknownMembers: [],
    application: { enableEvents: true, calculationMode: "Automatic", readOnly: false },
    customFunctions: {
      ready: () => answering !== undefined && customFunctions.ready(answering),
      settle: (entries) => customFunctions.settle(entries),
    },
    calculations: new Calculations(counters, options.onCalculate),
    counters,
    behaviours,
    pane: {
      visible: true,
      startState: "Inactive",
      enabledControls: new Map(),
      visibleTabs: new Map(),
      show(visible) {
        context.pane.visible = visible;
        options.onPane(visible);
        outbox.push(visibilityEntry(visible));
      },
    },
  };

  const faults = new FaultInjector(counters, behaviours.limitsPayload, (on) => (context.application.readOnly = on));

  // In a turn of their own, so that the add-in's code after its answer runs before the events the request caused.
  const flushSoon = (): void => {
    if (flushing || outbox.length === 0) return;
    flushing = true;
    activity.begin();
    defer(() => {
      const entries = outbox;
      outbox = [];
      flushing = false;
      deliver(entries);
      activity.end();
    });
  };

  const selectionOf = (sheetId: string, areas: readonly Rect[]): string => JSON.stringify([sheetId, areas]);
  let selected = (({ sheetId, areas }) => selectionOf(sheetId, areas))(options.workbook.selection());
  const isSelectedAlready = ({ sheetId, areas }: { sheetId: string; areas: readonly Rect[] }): boolean => {
    const before = selected;
    selected = selectionOf(sheetId, areas);
    return selected === before;
  };

  const onNotice = (notice: WorkbookNotice): void => {
    references.follow(notice);
    context.calculations.follow(notice);
    if (notice.kind === "cells") growTables(options.workbook, notice.sheetId, notice.rect);
    for (const { refersTo } of options.document.names.values())
      if (refersTo instanceof Area) followShift(refersTo, notice);
    const repeated = notice.kind === "selection" && isSelectedAlready(notice);
    if (!context.application.enableEvents || (repeated && !behaviours.tellsSameSelection)) return;
    outbox.push(...eventEntries(context, notice, answering !== undefined));
    // Those of a request wait for its answer.
    if (answering === undefined) flushSoon();
  };
  const unsubscribe = options.workbook.subscribe(onNotice);

  const receive = createReceiver({
    host: context,
    faults,
    activity,
    defer,
    onClientError,
    during(from, work) {
      answering = from;
      try {
        return work();
      } finally {
        answering = undefined;
        references.endRequest();
      }
    },
    afterAnswer() {
      answered += 1;
      flushSoon();
    },
  });

  const disconnect = (connection: Connection): boolean => {
    connection.closed = true;
    if (!connections.includes(connection)) return false;
    connections.splice(connections.indexOf(connection), 1);
    const running = customFunctions.lost(connection) + ribbon.lost(connection);
    if (connections.length === 0) {
      // What the last page left behind must not trouble the next one.
      references.removeAll();
      context.application.enableEvents = true;
    }
    return running === 0 && !connection.hasGivenUp;
  };

  const listening = (): Connection | undefined =>
    [...connections].reverse().find(({ external }) => external.commandHandler !== undefined);

  return {
    connect(scope) {
      const state: ExternalState = {
        commandHandler: undefined,
        onCompleted: (id, status) => ribbon.completed(id, status),
      };
      const connection = new Connection(++lastConnection, state, receive);
      connections.push(connection);
      // `external` is read-only in browsers, but may be redefined.
      Object.defineProperty(scope, "external", { value: createExternal(options, state), configurable: true });
      Object.defineProperty(scope, "_richApiNativeBridge", { value: connection.bridge, configurable: true });
      return { disconnect: () => disconnect(connection) };
    },
    invokeFunction: (name, args, place) => customFunctions.invoke(name, args, place),
    runCommand: (functionName, controlId = functionName) => ribbon.runCommand(listening(), functionName, controlId),
    runShortcut: (actionId) => ribbon.runShortcut(listening(), actionId),
    fire: {
      settingsChanged: () => deliver([settingsChangedEntry()]),
      paneVisible(visible) {
        context.pane.visible = visible;
        deliver([visibilityEntry(visible)]);
      },
    },
    faults,
    profile: options.profile,
    document: options.document,
    unknownMembers: context.unknownMembers,
    undelivered,
    enabledControls: context.pane.enabledControls,
    referenceCount: () => references.count,
    counts: counters,
    requestCount: () => answered,
    ready: () => customFunctions.whenReady,
    idle: () => activity.idle(),
    dispose() {
      unsubscribe();
      for (const connection of [...connections]) disconnect(connection);
      end();
    },
  };
}
