/**
 * 全科规培 — a training as resident, in general practice, that was passed.
 *
 * 解读: both have to be said, by the header or the cell: a certificate of training as resident alone may be of any
 * speciality, and 转岗培训, 岗位培训 or 助理全科 are other trainings. Whether somebody is, or is registered as, a general
 * practitioner says nothing of a training.
 */
import { compact, plainText } from "../../core/cell-text";
import { known, type Reading } from "../../core/reading";
import { readYesNo } from "./answers";

export type GpTraining =
  | "passed"
  /** Passed, but whether as resident, or in general practice, is not said. */
  | "passed-unclear"
  /** 转岗培训, or training as resident in another speciality. */
  | "other-training"
  | "registered-only"
  | "no";

const NOT_PASSED = /未|没有|不合格|在培|在读|规培中|培训中/u;
/** 合格证办理中: not there yet. */
const UNDER_WAY = /(?:办理|申[请领]|补办|审核)中|正在|待|将|拟|预计|报名/u;
const OTHER_TRAINING = /转岗|助理全科|岗位培训|骨干|进修/u;
const RESIDENCY = /规培|规范化|住院医/u;
const GENERAL_PRACTICE = /全科/u;
/** 外科, 妇产科, 儿科 … */
const SPECIALITY = /[\u4e00-\u9fff]科(?!学|目|室)|检验|影像|麻醉|康复/u;
const PASSED = /(?:规培|培训).{0,6}(?:合格|通过|结业)|合格证|^(?:合格|通过|已取得|取得|结业)$|结业证|规培证/u;

/** @param header the column's header, with the group above it */
export function readGpTraining(value: unknown, header: string): Reading<GpTraining> {
  const answer = readYesNo(value);
  switch (answer.state) {
    case "known":
      if (answer.value === "no") return known("no");
      return known(ASKS_REGISTRATION.test(header) && !ASKS_TRAINING.test(header) ? "registered-only" : passed(header));
    case "unreadable":
      break;
    case "ambiguous":
    case "blank":
    case "absent":
      return answer as Reading<never>;
  }
  const text = plainText(value);
  if (typeof text !== "string") return answer;
  const word = compact(text);
  if (NOT_PASSED.test(word)) return known("no");
  if (OTHER_TRAINING.test(word)) return known("other-training");
  if (UNDER_WAY.test(word)) return answer;
  if (PASSED.test(word)) return known(passed(header, word));
  return /注册/u.test(word) ? known("registered-only") : answer;
}

const ASKS_REGISTRATION = /全科医生|注册/u;
const ASKS_TRAINING = /规培|培训|合格证/u;

/** What was passed: told by the cell, else by the header. */
function passed(header: string, word = ""): GpTraining {
  if (SPECIALITY.test(word.replace(/全科(?:医[学生])?/gu, ""))) return "other-training";
  if (OTHER_TRAINING.test(header)) return "other-training";
  const said = `${header}${word}`;
  return GENERAL_PRACTICE.test(said) && RESIDENCY.test(said) ? "passed" : "passed-unclear";
}
