/**
 * A window just large enough for the real office.js: it loads its scripts from npm's folder and runs them in a context
 * of their own.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext, Script, type Context } from "node:vm";
import type { AddinScope } from "../connection";

const DIST = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const BASE = "http://localhost/office/";

/**
 * So many times as fast runs the page's clock: the client gathers the results of functions for 50 ms and rests for 200
 * after it has sent them, which every test would sit out.
 */
const PACE = 20;

const compiled = new Map<string, Script>();

function scriptOf(file: string): Script {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const script = new Script(readFileSync(join(DIST, file), "utf8"), { filename: file });
  compiled.set(file, script);
  return script;
}

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onerror?: () => void;
  setAttribute(): void;
  getAttribute(): string | null;
}

const element = (): ScriptElement => ({ setAttribute: () => undefined, getAttribute: () => null });

interface Associating {
  associate(name: string, run: (...args: never[]) => unknown): void;
}

/** The error class of custom functions; codes are `#N/A`, `#VALUE!` and so on. */
type CustomFunctionsError = new (code: string, message?: string) => Error;

/** What tests use of the page. */
export interface OfficePage {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: Associating;
  readonly CustomFunctionsError: CustomFunctionsError;
  readonly OfficeExtension: typeof OfficeExtension & { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  /** The page's own class: the client does not take the test's dates for dates. */
  readonly Date: DateConstructor;
  /** Scripts asked for, in order. */
  readonly scripts: readonly string[];
  close(): void;
}

/** Of the client's own, what a page has that another workbook is to be opened in. */
interface Associations {
  readonly _association: { readonly m_mappings: object; readonly m_onchangeHandlers: readonly (() => void)[] };
}

/** A page and what its scripts left there. */
export interface BootedPage {
  readonly window: object & {
    readonly Excel: typeof Excel;
    readonly Office: typeof Office & { readonly actions: Associations };
    readonly CustomFunctions: Associating & Associations & { readonly Error: CustomFunctionsError };
    readonly OfficeExtension: OfficePage["OfficeExtension"] & {
      readonly HostBridge: { readonly instance: { readonly m_promiseResolver: object } };
      readonly GenericEventRegistration: {
        readonly s_genericEventRegistrations: Readonly<
          Record<string, { readonly m_eventRegistration: { readonly m_handlersByEventByTarget: object } }>
        >;
      };
    };
  };
  readonly page: Omit<OfficePage, "close">;
  /** Those that have not run out. */
  readonly timers: Set<NodeJS.Timeout>;
}

/** Opens a page, lets the host prepare it, and resolves when Office is ready. */
export async function openOfficePage(prepare: (scope: AddinScope) => { disconnect(): unknown }): Promise<OfficePage> {
  let disconnect: () => void = () => undefined;
  const { page, timers } = await boot((scope) => ({ disconnect } = prepare(scope)));
  return {
    ...page,
    close() {
      disconnect();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

/**
 * Runs the client's scripts in a window of their own.
 * The API set check of the client is on, so that what is newer than the declared sets is refused.
 */
export async function boot(prepare: (scope: AddinScope) => void): Promise<BootedPage> {
  const scripts: string[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const run = (node: ScriptElement, context: Context): void => {
    const file = (node.src ?? "").replace(BASE, "");
    scripts.push(file);
    // As in a browser: the script runs later, and then its element hears of it.
    setImmediate(() => {
      let script: Script;
      try {
        script = scriptOf(file);
      } catch {
        node.onerror?.();
        return;
      }
      script.runInContext(context);
      node.onload?.();
    });
  };
  const storage = (): object => {
    const items = new Map<string, string>();
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    };
  };
  const window: Record<string, unknown> = {
    document: {
      readyState: "complete",
      getElementsByTagName: (name: string) =>
        name === "script"
          ? [{ ...element(), src: `${BASE}office.js` }]
          : [{ appendChild: (node: ScriptElement) => run(node, context) }],
      createElement: element,
      getElementById: () => null,
      addEventListener: () => undefined,
    },
    location: {
      href: "http://localhost/taskpane.html",
      search: "",
      hash: "",
      protocol: "http:",
      hostname: "localhost",
    },
    navigator: { userAgent: "node", platform: "Win32" },
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    name: "",
    performance,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    console: { log: () => undefined, warn: () => undefined, error: () => undefined },
    g_isOfflineLibrary: true,
    setTimeout(work: () => void, delay: number) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        work();
      }, delay / PACE);
      timers.add(timer);
      return timer;
    },
    clearTimeout(timer: NodeJS.Timeout) {
      timers.delete(timer);
      clearTimeout(timer);
    },
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  const context = createContext(window);
  prepare(window);
  scriptOf("office.js").runInContext(context);
  const booted = window as unknown as BootedPage["window"];
  await booted.Office.onReady();
  booted.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const page = {
    Excel: booted.Excel,
    Office: booted.Office,
    CustomFunctions: booted.CustomFunctions,
    CustomFunctionsError: booted.CustomFunctions.Error,
    OfficeExtension: booted.OfficeExtension,
    Date: runInContext("Date", context) as DateConstructor,
    scripts,
  };
  return { window: booted, page, timers };
}
