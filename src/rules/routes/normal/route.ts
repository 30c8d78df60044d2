/**
 * 正常申报 — within the unit's structure of posts, by the ordinary requirements.
 *
 * 解读: no conditions of its own; nothing is lifted. Who claims nothing is judged along it.
 * 未编码: none.
 */
import { MET } from "../../../core/judgement";
import type { Route } from "../route";

declare module "../../ids" {
  interface Routes {
    readonly normal: never;
  }
}

export const normal: Route = {
  id: "normal",
  clause: "三（四）第1段",
  isDirect: false,
  townshipOnly: false,
  nature: "application",
  decisions: {
    "one-type-per-year": "stands",
    "five-year-lock": "stands",
    "grassroots-ladder": "stands",
    "level-ladder": "stands",
    "examined-level": "stands",
    "base-tenure": "stands",
    "post-quota": "stands",
    "training-hours": "stands",
    "training-experience": "stands",
    appraisal: "stands",
    "major-match": "stands",
  },
  needs: [],
  evaluate: () => MET,
};
