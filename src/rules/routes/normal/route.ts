/**
 * 正常申报 — within the unit's structure of posts, by the ordinary requirements.
 *
 * 解读: no conditions of its own; nothing is lifted. Who claims nothing is judged along it.
 * 未编码: none.
 */
import { MET } from "../../../core/judgement";
import type { RouteConditions } from "../route";

export const normal: RouteConditions = { route: "normal", needs: [], judge: () => MET };
