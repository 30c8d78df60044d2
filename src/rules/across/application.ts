/**
 * A row as the rules across rows see it: who applies, in which year, for which kind, along which claim.
 *
 * 解读: 换发 and 以考代评 are no applications in the sense of 三（一）: they are compared among themselves only.
 */
import type { Applicant } from "../applicant";
import { birthOf } from "../birth";
import { isoOf, type PartialDate } from "../../core/calendar";
import type { Position } from "../../core/positions";
import type { RequirementId } from "../ids";
import { possibilities, valueOf } from "../../core/reading";
import { disagreement } from "../questions";
import type { Facts } from "../../fields";
import type { Nature } from "../rule";
import { birthDateOf, identityOf } from "../standards/id-number";
import { TITLE_TYPES, type TitleType } from "../standards/levels";

/** What rules across rows ask of a claim. */
export interface ApplicationClaim {
  /** What the row is by the route it goes along. */
  readonly nature: Nature;
  readonly isUnderstood: boolean;
  readonly waives: (requirement: RequirementId) => boolean;
}

/** A row and the sheet it stands on. */
export interface SheetRow {
  readonly sheet: string;
  readonly applicant: Applicant;
}

export interface Application extends SheetRow {
  readonly claim: ApplicationClaim;
  readonly nature: Nature;
  /** The ID number, whole; null when the row has none. */
  readonly id: string | null;
  /** Without blanks and dots, which are written or not; "" when the row has none. */
  readonly name: string;
  /** Name and month of birth; null when either is not known. */
  readonly nameAndBirth: string | null;
  /** Name and year of birth; null when either is not known. */
  readonly nameAndYear: string | null;
  /** As far as it is known. */
  readonly birth: PartialDate | null;
  /** Null: the column is there and does not tell. */
  readonly year: number | null;
  /** Where the year was only taken for granted: the sheet, for which alone it can be compared. */
  readonly yearTakenOn: string | null;
  /** `both`: the cell lists both kinds. */
  readonly type: TitleType | "both" | null;
}

/** 王 伟, 阿不都·克里木. */
const BESIDE_NAME = /[\s·•‧・]+/gu;

export function asApplication<Claim extends ApplicationClaim>(
  { sheet, applicant }: SheetRow,
  claim: Claim,
): Application & { readonly claim: Claim } {
  const { facts } = applicant;
  const idNumber = valueOf(facts.idNumber);
  const birth = birthKnown(facts);
  const name = valueOf(facts.name)?.replace(BESIDE_NAME, "") ?? "";
  return {
    sheet,
    applicant,
    claim,
    nature: claim.nature,
    id: idNumber === null ? null : identityOf(idNumber),
    name,
    nameAndBirth:
      name === "" || birth === null || birth.month === null ? null : `${name} ${isoOf({ ...birth, day: null })}`,
    nameAndYear: name === "" || birth === null ? null : `${name} ${birth.year}`,
    birth,
    year: valueOf(facts.applyYear),
    yearTakenOn: applicant.sheet.assumedYear === null ? null : sheet,
    type: typeOf(applicant),
  };
}

/**
 * The column as far as it goes, where a number says otherwise. A number of which one digit may be wrong tells whose row
 * it may be all the same.
 */
function birthKnown(facts: Facts): PartialDate | null {
  const idNumber = valueOf(facts.idNumber);
  const { reading, otherInId } = birthOf(facts);
  const written = inCommon(possibilities(otherInId === null ? reading : facts.birthDate, []));
  return written ?? (idNumber === null ? null : birthDateOf(idNumber));
}

/** What the readings of a date have in common; null where that is not even the year. */
function inCommon([first, ...others]: readonly PartialDate[]): PartialDate | null {
  if (first === undefined || others.some(({ year }) => year !== first.year)) return null;
  if (others.some(({ month }) => month !== first.month)) return { year: first.year, month: null, day: null };
  return others.some(({ day }) => day !== first.day) ? { ...first, day: null } : first;
}

function typeOf(applicant: Applicant): Application["type"] {
  const { applyType, applyTitle } = applicant.facts;
  // 全省统一一级教师、基层一级教师: the title's own cell may list both as well.
  const written = applyTitle.state === "unreadable" ? applyTitle.raw : (valueOf(applyTitle) ?? "");
  if (/基层/u.test(written) && /全?省统一/u.test(written)) return "both";
  if (applyType.state !== "ambiguous") return valueOf(applyType);
  const listsBoth = TITLE_TYPES.every((type) => applyType.values.includes(type));
  return listsBoth && disagreement(applicant, "applyType") === null ? "both" : null;
}

/** The cell by which a clerk finds a row; none where nothing of it is on the row itself. */
export function cellOf({ applicant }: SheetRow): readonly Position[] {
  const [cell] = [
    ...ownCells(applicant, "applyType"),
    ...ownCells(applicant, "name"),
    ...ownCells(applicant, "idNumber"),
  ];
  return cell === undefined ? [] : [cell];
}

/** Of a field's cells those on the person's own row: a title's fact stands above everybody. */
export function ownCells(applicant: Applicant, field: "applyType" | "name" | "idNumber"): readonly Position[] {
  return applicant.cells(applicant.originOf(field)).filter(({ row }) => row === applicant.row - 1);
}
