export { Session } from "./session";
export { watchFor } from "./watch";
export { shownResult } from "./state";
export type { Failure, Phase, SessionState, Step } from "./state";
export type { Understood } from "../judge-sheet";
