/**
 * A page in which office.js has booted and that serves one workbook after another. To boot costs more than what most
 * tests do with the client: 20 ms of work, and a window for the collector to take away.
 *
 * The client holds on to its bridge and to `external` for good: it gets ones that pass everything on to the host of the
 * moment. What a boot tells the host is told again to each; what a workbook leaves in the client is taken out. Where
 * something of the last workbook may still go on, the page is not used again.
 */
import type { AddinScope, NativeBridge } from "../connection";
import { boot, type BootedPage, type OfficePage } from "./office-page";

/** Tells whether the page owed the host nothing. */
type Connect = (scope: AddinScope) => { disconnect(): boolean };

interface Prepared {
  readonly _richApiNativeBridge: NativeBridge;
  readonly external: { GetContext(): object; RegisterEvent(...args: readonly unknown[]): void };
}

/** What office.js sends of its own once it is ready. */
export const BOOT_REQUESTS = 2;

/** Among the globals: whose pages are to be used, where modules begin anew and pages need not. */
export const STANDING_PAGE = "officeHostStandingPage";

/** Pages that wait for a workbook. */
const free: StandingPage[] = [];

/** From here on events are not those of a workbook but of the add-in: the client keeps who hears them out of reach. */
const FIRST_OF_ADDIN = 65_536;

/** What a page of ours rests for after a function's results: see PACE. */
const REST_MS = 100;

// Not the one that a test may have put in its place.
const later = setTimeout;

/** Takes an object as it is, and all below it; returns what puts that back. */
function asItIs(object: object): () => void {
  const before = Object.entries(object).map(([key, value]: [string, unknown]) => {
    const restore = typeof value === "object" && value !== null ? asItIs(value) : (): void => undefined;
    return { key, value, restore };
  });
  const length = Array.isArray(object) ? object.length : null;
  return () => {
    for (const key of Object.keys(object)) Reflect.deleteProperty(object, key);
    if (length !== null) Reflect.set(object, "length", length);
    for (const { key, value, restore } of before) {
      Reflect.set(object, key, value);
      restore();
    }
  };
}

/** A page for a host: one that another workbook had, as good as new, or a new one. */
export async function standingPage(connect: Connect): Promise<OfficePage> {
  for (let page = free.pop(); page !== undefined; page = free.pop()) if (await page.rests()) return page.serve(connect);
  return StandingPage.open(connect);
}

/** The same, from wherever this test's pages stand. */
export const pageFor: typeof standingPage = (connect) =>
  ((Reflect.get(globalThis, STANDING_PAGE) as typeof standingPage | undefined) ?? standingPage)(connect);

class StandingPage {
  /** What the host of the moment has prepared. */
  private host!: Prepared;
  private disconnect: () => boolean = () => true;
  /** What a boot tells the host. */
  private readonly toHost: string[] = [];
  private readonly registered: (readonly unknown[])[] = [];
  private isBooting = true;
  private readonly bridge: NativeBridge = { sendMessageToHost: (text) => this.send(text) };
  private isServing = true;
  /** Batches under way: one that is between two of its requests would send the next to another host. */
  private batches = 0;
  private isSpoilt = false;
  private booted!: BootedPage;
  /** Takes out what a workbook left in the client. */
  private forget: () => void = () => undefined;

  static async open(connect: Connect): Promise<OfficePage> {
    const page = new StandingPage();
    page.connect(connect);
    page.booted = await boot((scope) => page.prepare(scope));
    await page.isReady();
    page.isBooting = false;
    page.forget = page.forgetting();
    page.countBatches();
    return page.served();
  }

  /** Whether nothing of the last workbook goes on here. */
  async rests(): Promise<boolean> {
    const { timers } = this.booted;
    const until = performance.now() + REST_MS;
    while (timers.size > 0 && !this.isSpoilt && performance.now() < until)
      await new Promise((resolve) => later(resolve, 1));
    return timers.size === 0 && !this.isSpoilt;
  }

  serve(connect: Connect): OfficePage {
    this.isServing = true;
    this.connect(connect);
    this.forget();
    for (const args of this.registered) this.host.external.RegisterEvent(...args);
    for (const text of this.toHost) this.host._richApiNativeBridge.sendMessageToHost(text);
    return this.served();
  }

  private served(): OfficePage {
    let isOpen = true;
    return {
      ...this.booted.page,
      close: () => {
        if (isOpen) this.close();
        isOpen = false;
      },
    };
  }

  private close(): void {
    this.isServing = false;
    const owesNothing = this.disconnect();
    if (owesNothing && this.batches === 0 && !this.hearsOfAddin()) free.push(this);
    else for (const timer of this.booted.timers) clearTimeout(timer);
  }

  private connect(connect: Connect): void {
    const scope = {};
    const { disconnect } = connect(scope);
    this.disconnect = disconnect;
    this.host = scope as Prepared;
    this.host._richApiNativeBridge.onMessageFromHost = (text) => this.bridge.onMessageFromHost?.(text);
  }

  private prepare(scope: AddinScope): void {
    const context = new Proxy({}, { get: (_, name) => Reflect.get(this.host.external.GetContext(), name) as unknown });
    const own: Partial<Prepared["external"]> = {
      GetContext: () => context,
      RegisterEvent: (...args) => {
        if (this.isBooting) this.registered.push(args);
        this.host.external.RegisterEvent(...args);
      },
    };
    scope.external = new Proxy(own, {
      get: (known, name) => (Reflect.get(known, name) ?? Reflect.get(this.host.external, name)) as unknown,
    });
    scope._richApiNativeBridge = this.bridge;
  }

  private send(text: string): void {
    if (this.isBooting) this.toHost.push(text);
    // Sent after the end, it will never be answered; what waits for the answer may stand in the way of others.
    if (!this.isServing) this.isSpoilt = true;
    this.host._richApiNativeBridge.sendMessageToHost(text);
  }

  private countBatches(): void {
    const { Excel } = this.booted.window;
    const { run } = Excel;
    const counted = (...args: readonly unknown[]): Promise<unknown> => {
      this.batches += 1;
      const running = Reflect.apply(run, Excel, args) as Promise<unknown>;
      const end = (): void => void (this.batches -= 1);
      running.then(end, end);
      return running;
    };
    Excel.run = counted as typeof Excel.run;
  }

  /** The boot's own requests are answered. */
  private async isReady(): Promise<void> {
    const { instance } = this.booted.window.OfficeExtension.HostBridge;
    while (this.toHost.length < BOOT_REQUESTS || Object.keys(instance.m_promiseResolver).length > 0)
      await new Promise((resolve) => setImmediate(resolve));
  }

  private get handlers(): readonly object[] {
    const { s_genericEventRegistrations: all } = this.booted.window.OfficeExtension.GenericEventRegistration;
    return Object.values(all).map(({ m_eventRegistration }) => m_eventRegistration.m_handlersByEventByTarget);
  }

  private hearsOfAddin(): boolean {
    return this.handlers.some((handlers) => Object.keys(handlers).some((event) => Number(event) >= FIRST_OF_ADDIN));
  }

  private forgetting(): () => void {
    const { CustomFunctions, Office, OfficeExtension } = this.booted.window;
    const associations = [CustomFunctions._association, Office.actions._association];
    const before = [
      ...associations.map(({ m_mappings }) => m_mappings),
      ...this.handlers,
      OfficeExtension.HostBridge.instance.m_promiseResolver,
    ].map(asItIs);
    return () => {
      for (const restore of before) restore();
      for (const { m_onchangeHandlers } of associations) for (const tell of m_onchangeHandlers) tell();
      // Those of this host, as a boot reads them.
      Office.context.document.settings.refreshAsync(() => undefined);
    };
  }
}
