/**
 * One add-in window and its bridge. The client overwrites the bridge's callback, so a window never shares its bridge.
 */
import type { ExternalState } from "./external";
import { MessageType, type WireEntry } from "./wire";

/** The part of a window the host prepares before office.js is loaded into it. */
export interface AddinScope {
  _richApiNativeBridge?: unknown;
  external?: unknown;
}

declare global {
  interface Window {
    /** Called by bridge.js in a frame of this window, before office.js is loaded there. */
    connectTaskpane?: (scope: AddinScope) => void;
  }
}

export interface NativeBridge {
  /** Called by the client with one JSON message. */
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

export class Connection {
  readonly bridge: NativeBridge;
  closed = false;
  /** The client has said that custom functions may be invoked. */
  functionsReady = false;
  /** A call of a function was given up, which may still run. */
  hasGivenUp = false;

  constructor(
    readonly id: number,
    readonly external: ExternalState,
    receive: (text: string, from: Connection) => void,
  ) {
    this.bridge = { sendMessageToHost: (text) => receive(text, this) };
  }

  /** Sends events or invocations; throws what the client throws. */
  send(entries: readonly WireEntry[]): void {
    if (entries.length > 0) this.post(JSON.stringify({ type: MessageType.fromHost, message: { entries } }));
  }

  post(text: string): void {
    if (!this.closed) this.bridge.onMessageFromHost?.(text);
  }
}
