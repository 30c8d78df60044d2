/**
 * Levels, kinds and series of titles: the vocabulary in which the notice compares one title with another.
 *
 * Source: 人社部 title systems by series; two kinds per 聊人社字〔2020〕57号 三（一）.
 */

/** 员级 < 助理级 < 中级 < 副高级 < 正高级 */
export const LEVELS = ["technician", "assistant", "intermediate", "associate-senior", "senior"] as const;
export type Level = (typeof LEVELS)[number];

/** 无 in 现职称: the person holds no title. */
export const NONE = "none";
export const HELD_LEVELS = [...LEVELS, NONE] as const;
export type HeldLevel = (typeof HELD_LEVELS)[number];

/** 基层职称, valid in townships; 全省统一的职称, valid throughout the province. */
export const TITLE_TYPES = ["grassroots", "provincial"] as const;
export type TitleType = (typeof TITLE_TYPES)[number];

/** Where no title is held there is no kind of it either. */
export const HELD_TYPES = [...TITLE_TYPES, NONE] as const;
export type HeldType = (typeof HELD_TYPES)[number];

export const SERIES = [
  "teaching",
  "health",
  "agriculture",
  "engineering",
  "statistics",
  "economics",
  "accounting",
  "auditing",
  "library",
  "lecturing",
  "research",
  "political-work",
  "social-work",
] as const;
export type Series = (typeof SERIES)[number];

/** How many levels `to` lies above `from`; negative below. */
export const levelsAbove = (to: Level, from: Level): number => LEVELS.indexOf(to) - LEVELS.indexOf(from);

/** Whatever of these it is, nothing lies above it. */
export const isHighest = (levels: readonly Level[]): boolean =>
  levels.length > 0 && levels.every((level) => level === LEVELS.at(-1));

/** 中级 and above. */
export const isIntermediateOrAbove = (level: Level): boolean => levelsAbove(level, "intermediate") >= 0;
