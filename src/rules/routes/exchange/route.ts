/**
 * 换发全省统一证书 — a 基层 title becomes a provincial one of the same level after five years of appointment in townships.
 *
 * 解读: the five years are cumulative and counted from 聘任 to the 基层 title (from 取得 where 聘任 lies before it, or where
 * the 基层 title is the other of two). Five of those years have to show 合格 or better and the hours asked for; the year of
 * the appointment is one of them only where it began in January; a year the roster does not show cannot be told, and
 * matters only where it is needed to reach five. Who has left the townships is out (离开无效), unless the years were full
 * on that day, or the day is not known: 待核. Another series than that of the title: 待核 (转评 comes first).
 * 未编码: the assessment by the provincial committee.
 */
import { allOf } from "../conditions";
import type { Route } from "../route";
import { hasServed, isForProvince, isSameLevel, isSameSeries } from "./conditions";

export const exchange: Route = {
  id: "exchange",
  clause: "三（二）",
  isDirect: false,
  townshipOnly: false,
  nature: "exchange",
  decisions: {
    "grassroots-ladder": "waives",
    "level-ladder": "waives",
    "five-year-lock": "waives",
    "base-tenure": "waives",
    "post-quota": "waives",
    "training-hours": "waives",
    "training-experience": "waives",
    appraisal: "waives",
    "one-type-per-year": "waives",
    "examined-level": "waives",
    "major-match": "stands",
  },
  needs: [],
  evaluate: (context) => allOf(context, isForProvince, isSameLevel, isSameSeries, hasServed),
};
