/** Judging again comes with the first edit that asks for it: it is no part of what the pane begins with. */
import type { judgeAgain } from "./judge-again";

export const judgeAgainLate: typeof judgeAgain = async (...given) => {
  const chunk = await import(/* webpackChunkName: "live" */ "./judge-again");
  return chunk.judgeAgain(...given);
};
