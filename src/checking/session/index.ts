export { Session } from "./session";
export { watchFor } from "./watch";
export { shownResult } from "./store";
export type { Failure, Phase, SessionState, Step } from "./store";
export type { Understood } from "../judge-sheet";
