/** What was read of a cell, in words. */
import { isoOf, type PartialDate } from "../../core/calendar";
import { monthsWords } from "../../core/date-words";
import type { Reading } from "../../core/reading";
import {
  APPRAISAL_LABELS,
  GP_TRAINING_LABELS,
  POST_LABELS,
  SEX_LABELS,
  UNIT_LEVEL_LABELS,
  YES_NO_LABELS,
} from "../../fields/labels";
import { DEGREE_LABELS, LEVEL_LABELS, SCHOOL_LABELS, SERIES_LABELS, TYPE_LABELS } from "../standards/labels";
import { ROUTE_NAMES } from "./names";

export function readingWords(field: string, reading: Reading<unknown>): string {
  switch (reading.state) {
    case "known": {
      const { value } = reading;
      const months = field === "townshipYears" || field === "heldYears";
      if (months && typeof value === "number") return monthsWords(value);
      return String(factValue(field, reading) ?? "");
    }
    case "ambiguous":
    case "unreadable":
      return reading.raw;
    case "blank":
    case "absent":
      return "";
  }
}

/** A sheet fact's value in words; dates in ISO form, so that scripts can read them. */
export function factValue(field: string, reading: Reading<unknown>): string | number | null {
  if (reading.state !== "known") return null;
  const { value } = reading;
  if (typeof value === "number") return value;
  if (typeof value === "string") return valueLabel(field, value);
  if (typeof value !== "object" || value === null) return null;
  if ("grade" in value) return `专业技术${String(value.grade)}级`;
  if ("year" in value) return isoOf(value as PartialDate);
  if ("route" in value) return ROUTE_NAMES[value.route as keyof typeof ROUTE_NAMES];
  if ("word" in value) return String(value.word);
  if ("name" in value) return String(value.name);
  return null;
}

const VALUE_LABELS: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
  unitLevel: UNIT_LEVEL_LABELS,
  applyType: TYPE_LABELS,
  applyLevel: LEVEL_LABELS,
  heldLevel: LEVEL_LABELS,
  applySeries: SERIES_LABELS,
  heldSeries: SERIES_LABELS,
  heldType: TYPE_LABELS,
  otherType: TYPE_LABELS,
  otherLevel: LEVEL_LABELS,
  fromUnitLevel: UNIT_LEVEL_LABELS,
  sex: SEX_LABELS,
  postKind: POST_LABELS,
  education: SCHOOL_LABELS,
  degree: DEGREE_LABELS,
  gpTraining: GP_TRAINING_LABELS,
  appraisals: APPRAISAL_LABELS,
  pledge: YES_NO_LABELS,
  majorMatches: YES_NO_LABELS,
  urgentNeed: YES_NO_LABELS,
  voluntary: YES_NO_LABELS,
  specialPost: YES_NO_LABELS,
  postTraining: YES_NO_LABELS,
  preference: YES_NO_LABELS,
};

const valueLabel = (field: string, value: string): string => VALUE_LABELS[field]?.[value] ?? value;
