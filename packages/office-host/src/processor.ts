/** Runs the actions of one request in order, up to the first error. */
import { HostError } from "./errors";
import { unknownMember } from "./class-table";
import { camel, isHostObject, type HostObject } from "./host-object";
import type { HostContext } from "./host-context";
import { located, ObjectPaths } from "./object-paths";
import { answerQuery } from "./query";
import { ActionType, type WireAction, type WireBatch, type WireBatchResult, type WireError } from "./wire";

/** The error as the client wants it inside an otherwise successful answer. */
export function wireError(error: unknown, actionIndex: number): WireError {
  const code = error instanceof HostError ? error.code : "GeneralException";
  return {
    Code: code,
    Message: error instanceof Error ? error.message : String(error),
    Location: error instanceof HostError ? error.member : "",
    ActionIndex: actionIndex,
    HttpStatusCode: code === "ItemNotFound" || code === "ApiNotFound" ? 404 : code === "GeneralException" ? 500 : 400,
  };
}

function setProperty(object: HostObject | null, name: string, value: unknown): void {
  if (object === null) throw new HostError("ItemNotFound", `${name} of an object that does not exist`);
  located(`${object.className}.${camel(name)}`, () => object.set(name, value));
}

function run(action: WireAction, paths: ObjectPaths, host: HostContext): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.object(action.ObjectPathId);
  const name = action.Name ?? "";
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object === null ? null : object.identity();
    case ActionType.query:
      return object === null ? null : answerQuery(object, action.QueryInfo ?? {}, host);
    case ActionType.setProperty:
      setProperty(object, name, paths.args(action.ArgumentInfo)[0]);
      return null;
    case ActionType.method: {
      if (object === null) return null;
      const args = paths.args(action.ArgumentInfo);
      const value = located(`${object.className}.${camel(name)}`, () => object.call(name, args));
      return value === undefined || isHostObject(value) ? null : value;
    }
  }
  throw unknownMember(host, "Action", String(action.ActionType));
}

/** Never throws: whatever goes wrong becomes the error of the answer, beside the results of the actions before it. */
export function runBatch(batch: WireBatch, host: HostContext): WireBatchResult {
  const answer: WireBatchResult = { Results: [], TraceIds: [] };
  const paths = new ObjectPaths(batch.ObjectPaths, host);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      answer.Results.push({ ActionId: action.Id, Value: run(action, paths, host) ?? null });
      if (action.ActionType === ActionType.trace) answer.TraceIds.push(action.Id);
    } catch (error) {
      return { ...answer, Error: wireError(error, index) };
    }
  }
  return answer;
}
