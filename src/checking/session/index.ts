export { Session } from "./session";
export type { Failure, Phase, SessionState, Step, Understood } from "./session";
