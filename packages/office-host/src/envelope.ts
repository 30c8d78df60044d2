/** Takes requests from the bridge and answers every one of them, whatever happens: a lost answer hangs the add-in. */
import type { Activity } from "./activity";
import type { Connection } from "./connection";
import { HostError } from "./errors";
import type { FaultInjector } from "./faults";
import { unknownMember } from "./class-table";
import type { HostContext } from "./host-context";
import { exceedsPayload } from "./limits";
import { runBatch, wireError } from "./processor";
import {
  CUSTOM_FUNCTIONS_SERVICE,
  MessageType,
  PathType,
  type WireBatch,
  type WireBatchResult,
  type WireRequest,
} from "./wire";

export interface EnvelopeParts {
  readonly host: HostContext;
  readonly faults: FaultInjector;
  readonly activity: Activity;
  readonly defer: (task: () => void) => void;
  /** Around every batch: changes made inside are the add-in's own, and their events go out after the answer. */
  readonly during: (from: Connection, work: () => WireBatchResult) => WireBatchResult;
  readonly afterAnswer: () => void;
  /** The client threw when it was handed its answer. */
  readonly onClientError: (error: unknown) => void;
}

const isRequest = (value: unknown): value is WireRequest =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "number" && "message" in value;

const failed = (error: unknown): WireBatchResult => ({ Results: [], TraceIds: [], Error: wireError(error, -1) });

/** Whether a request reaches for the workbook, or tells of custom functions, whose client copes with being refused. */
const isAboutWorkbook = (batch: WireBatch | undefined): boolean =>
  Object.values(batch?.ObjectPaths ?? {}).some(
    ({ ObjectPathType, Name }) =>
      ObjectPathType === PathType.root || ObjectPathType === PathType.reference || Name === CUSTOM_FUNCTIONS_SERVICE,
  );

/** The answer as text; what cannot be written as JSON (a workbook's bug) becomes an error the add-in can read. */
function serialised(id: number, body: WireBatchResult): string {
  const message = (content: WireBatchResult): string =>
    JSON.stringify({ id, type: MessageType.response, message: { statusCode: 200, headers: {}, body: content } });
  try {
    return message(body);
  } catch (error) {
    return message(failed(error));
  }
}

function parse(text: string): WireRequest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRequest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the function a bridge hands its messages to. Text without an id is dropped: there is nobody to answer. */
export function createReceiver(parts: EnvelopeParts): (text: string, from: Connection) => void {
  const { host, faults, activity } = parts;

  const perform = (request: WireRequest, from: Connection): WireBatchResult => {
    const batch: WireBatch | undefined = request.message.body;
    if (!request.message.url.startsWith("ProcessQuery") || batch === undefined) {
      return failed(unknownMember(host, "Request", request.message.url));
    }
    const result = parts.during(from, () => runBatch(batch, host));
    host.counters.answered(batch);
    const tooLarge = faults.limitsPayload && exceedsPayload(JSON.stringify(result));
    return tooLarge ? failed(new HostError("ResponsePayloadSizeLimitExceeded")) : result;
  };

  const answer = (request: WireRequest, from: Connection, result: () => WireBatchResult): void => {
    let body: WireBatchResult;
    try {
      body = result();
    } catch (error) {
      body = failed(error);
    }
    try {
      from.post(serialised(request.id, body));
    } catch (error) {
      parts.onClientError(error);
    } finally {
      parts.afterAnswer();
      activity.end();
    }
  };

  const admit = (request: WireRequest, text: string): { now: boolean; wait: Promise<void> } => {
    if (faults.limitsPayload && exceedsPayload(text)) throw new HostError("RequestPayloadSizeLimitExceeded");
    let resume: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => (resume = resolve));
    return { now: faults.admit(request.flags ?? 0, isAboutWorkbook(request.message.body), resume), wait };
  };

  return (text, from) => {
    const request = parse(text);
    if (request === undefined) return;
    activity.begin();
    parts.defer(() => {
      try {
        const { now, wait } = admit(request, text);
        if (now) answer(request, from, () => perform(request, from));
        else void wait.then(() => answer(request, from, () => perform(request, from)));
      } catch (error) {
        answer(request, from, () => failed(error));
      }
    });
  };
}
