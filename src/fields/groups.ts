/**
 * Group headers: what stands over several columns and gives their short headers a meaning.
 */
export type Group = "held" | "other" | "apply" | "education" | "gp" | "appraisals" | "trainingHours" | "transfer";

/** Folded, in the order they are tried. */
export const GROUPS: readonly (readonly [Group, RegExp])[] = [
  ["other", /^(?:其他|其它|另一类)(?:专业技术职务|职称|资格)/u],
  ["apply", /^(?:拟?申报|拟评)(?:情况|信息|职称|资格|专业技术职务|任职资格|内容)*$/u],
  [
    "held",
    /^(?:现|现任|现有|现聘|已取得|已有|现持有)?(?:专业技术职务|专业技术资格|职称|任职资格|资格)(?:情况|信息)?$/u,
  ],
  ["education", /^(?:全日制|在职|最高|第一|毕业)?(?:教育|学历)(?:情况|信息|学位)?$/u],
  ["gp", /全科|规培|规范化培训/u],
  ["appraisals", /考核/u],
  ["trainingHours", /学时|继续教育/u],
  ["transfer", /交流/u],
];
