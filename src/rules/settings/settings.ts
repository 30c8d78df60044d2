/**
 * 口径 — what a bureau may set: the cut-off, how retirement is reckoned, which series have a 基层 system, its own figures.
 *
 * The defaults are the notice's and the national rules'. Settings are kept in the workbook and travel as one JSON file.
 */
import type { ColumnField } from "../../fields";
import type { FigureId, FigureOverrides } from "../figures/figures";
import { BASE_CONDITIONS, type BaseCondition } from "../standards/base-conditions";
import type { RetirementLaw } from "../standards/retirement";
import type { Series } from "../standards/levels";

/** What the columns below a header hold, on every roster that is judged by these settings. */
export interface ColumnSetting {
  readonly header: string;
  /** The header above it; left out: whatever stands there. */
  readonly group?: string;
  /** Of several columns with this header the nth from the left; left out: the first. */
  readonly nth?: number;
  /** Null: none of ours. */
  readonly field: ColumnField | null;
}

export interface Settings {
  /** The bureau's own values; figures not named here are the notice's. */
  readonly figures: FigureOverrides;
  /** What a value of the bureau's own rests on. */
  readonly figureSources: Readonly<Partial<Record<FigureId, string>>>;
  /** 计算截止日: the day of the application year up to which years are counted. */
  readonly cutOff: { readonly month: number; readonly day: number };
  /** Series whose 基层 system is established (四（二）). */
  readonly establishedSeries: readonly Series[];
  /** Which retirement ages hold: those in force on the date of judgement, the fixed ones, or the rising ones. */
  readonly retirementLaw: RetirementLaw;
  /** How women holding 副高 or above move once the ages rise: with the men, or with the other women. */
  readonly womenSenior: "men" | "women-professional";
  readonly baseConditions: readonly BaseCondition[];
  /** 合格标准 per subject, where the roster gives none. */
  readonly passMarks: Readonly<Partial<Record<Series, number>>>;
  /** What a blank says in columns that are filled only for those whom they concern (see the fields' `blankMeans`). */
  readonly blankMeans: "not-marked" | "unknown";
  /** What 不合格 in the year before application amounts to: local rules decide, or it is a violation. */
  readonly failedAppraisal: "undetermined" | "violation";
  /** Headers that do not tell what stands below them; what was said of one sheet comes before these. */
  readonly columns: readonly ColumnSetting[];
}

export const DEFAULT_SETTINGS: Settings = {
  figures: {},
  figureSources: {},
  cutOff: { month: 12, day: 31 },
  establishedSeries: ["teaching", "health"],
  retirementLaw: "by-date",
  womenSenior: "men",
  baseConditions: BASE_CONDITIONS,
  passMarks: { health: 60 },
  blankMeans: "not-marked",
  failedAppraisal: "undetermined",
  columns: [],
};
