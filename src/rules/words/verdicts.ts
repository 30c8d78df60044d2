/**
 * A judged row in one line: why it is not eligible, and what is missing.
 */
import type { Assessment } from "../engine/assess";
import type { Finding } from "../finding";
import type { RouteId } from "../ids";
import { standsInTheWay } from "../engine/verdict";
import { ROUTE_NAMES } from "./names";
import { whenMet, wordsOf } from "./sentences";
import type { Setting } from "./place";

/** Every violation and gap with its clause, joined by ；. */
export const whyWords = ({ findings }: Assessment, setting: Setting): string =>
  linesOf(
    findings.filter(({ severity }) => severity === "violation" || severity === "missing"),
    setting,
  );

/** What has to be filled in or settled before a verdict can be given. */
export const gapsWords = ({ findings }: Assessment, setting: Setting): string =>
  linesOf(
    findings.filter(({ severity }) => severity === "missing"),
    setting,
  );

/** What time alone does not cure; where all would be cured and still no day was found, all that stands in the way. */
export function stayingWords({ findings }: Assessment, setting: Setting): string {
  const inTheWay = findings.filter(standsInTheWay);
  const staying = inTheWay.filter(({ metOn }) => metOn === null);
  return linesOf(staying.length === 0 ? inTheWay : staying, setting);
}

/** The important references of 三（三） that the row shows. */
export const meritsWords = ({ findings }: Assessment, setting: Setting): string =>
  [
    ...new Set(
      findings.filter(({ rule }) => rule === "reference-factors").map((finding) => wordsOf(finding, setting).what),
    ),
  ].join("；");

/** Findings in one text, each with its clause, joined by ；. */
export const linesOf = (findings: readonly Finding[], setting: Setting): string =>
  [...new Set(findings.map((finding) => line(finding, setting)))].join("；");

function line(finding: Finding, setting: Setting): string {
  const { what } = wordsOf(finding, setting);
  const when = whenMet(finding);
  return `${finding.clause}：${when === null ? what : `${what}，${when}`}`;
}

/** Said where a sheet holds no applications at all. */
export const NOT_APPLYING = "本表没有申报职称、申报类型或申报级别，没有可判断的申报";

/** Direct routes that cannot be told: what each rests on. */
export const directOpenWords = (
  open: readonly { readonly route: RouteId; readonly findings: readonly Finding[] }[],
  setting: Setting,
): string =>
  open.map(({ route, findings }) => `“${ROUTE_NAMES[route]}”能否适用看不出：${linesOf(findings, setting)}`).join("；");
