/**
 * 工作经历 — whether the unit of a spell is a township one, as far as can be told.
 *
 * 解读: the directory decides; without one the words of the unit's name are taken as a hint.
 */
import type { Directory } from "./directory";
import type { Belongs } from "./standards/work-history";

/** The words of a spell name the unit first, often with the post behind it. */
const unitIn = (words: string): string => words.split(/\s+/u)[0] ?? words;

/** Is the unit of a spell a township one? */
export function inTownship(words: string, directory: Directory | null): Belongs {
  const name = unitIn(words);
  const hinted = /[乡镇]/u.test(name.replace(/城镇|乡村振兴/gu, ""));
  if (directory === null) {
    if (hinted) return "yes";
    return /[县市区省]|大学|学院/u.test(name.replace(/社区/gu, "")) ? "no" : "unknown";
  }
  switch (directory.lookUp(name).kind) {
    case "listed":
      return "yes";
    case "near":
      return "unknown";
    case "unlisted":
      return hinted ? "unknown" : "no";
  }
}

/** The post behind the unit's name says that the work was none of a professional. */
const OTHER_WORK = /工勤|科员|办事员|公务员|文员|驾驶员|司机|炊事|后勤|保安|村干部|临时工/u;

/** The same for professional-technical years: whether work in another post counts is not ours to say. */
export function inTownshipProfession(words: string, directory: Directory | null): Belongs {
  const belongs = inTownship(words, directory);
  return belongs === "yes" && OTHER_WORK.test(words) ? "unknown" : belongs;
}

/** 基层医疗卫生机构: a township unit whose name says so. */
export function inTownshipHealth(words: string, directory: Directory | null): Belongs {
  return /卫生|医院|医疗/u.test(unitIn(words)) ? inTownship(words, directory) : "no";
}
