/** Every route's cases: its own conditions, with the reason, where it points and from when it is met. */
import { ROUTE_CLAIM } from "../../src/rules/engine/assess";
import type { Case } from "../../src/rules/cases";
import type { Directory } from "../../src/rules/directory";
import { DIRECTORY } from "../../src/rules/requirements/township-post/cases";
import { doctor } from "../../src/rules/routes/doctor/route";
import { doctorCases, doctorNoColumnCases } from "../../src/rules/routes/doctor/cases";
import { examMargin } from "../../src/rules/routes/exam-margin/route";
import { examMarginCases, examMarginNoColumnCases } from "../../src/rules/routes/exam-margin/cases";
import { exchange } from "../../src/rules/routes/exchange/route";
import { exchangeCases, exchangeNoColumnCases } from "../../src/rules/routes/exchange/cases";
import { generalPractitioner } from "../../src/rules/routes/general-practitioner/route";
import {
  generalPractitionerCases,
  generalPractitionerHistoryCases,
  generalPractitionerNoColumnCases,
} from "../../src/rules/routes/general-practitioner/cases";
import type { RouteConditions } from "../../src/rules/routes/route";
import { talent } from "../../src/rules/routes/talent/route";
import { talentCases, talentNoColumnCases } from "../../src/rules/routes/talent/cases";
import { transfer } from "../../src/rules/routes/transfer/route";
import {
  transferByDirectoryCases,
  transferByNameCases,
  transferCases,
  transferNoColumnCases,
} from "../../src/rules/routes/transfer/cases";
import { veteran } from "../../src/rules/routes/veteran/route";
import {
  veteranByHistoryCases,
  veteranByStartCases,
  veteranCases,
  veteranNoColumnCases,
  veteranSourcesCases,
} from "../../src/rules/routes/veteran/cases";
import { RULEBOOK } from "../../src/rules/rulebook";
import { directoryFrom, expectCase } from "../support/ruled";

const directory = directoryFrom(DIRECTORY);

const TABLES: readonly (readonly [route: RouteConditions, cases: readonly Case[], directory?: Directory])[] = [
  [veteran, veteranCases],
  [veteran, veteranByStartCases],
  [veteran, veteranByHistoryCases],
  [veteran, veteranSourcesCases],
  [veteran, veteranNoColumnCases],
  [transfer, transferCases],
  [transfer, transferByNameCases],
  [transfer, transferByDirectoryCases, directory],
  [transfer, transferNoColumnCases],
  [generalPractitioner, generalPractitionerCases],
  [generalPractitioner, generalPractitionerHistoryCases],
  [generalPractitioner, generalPractitionerNoColumnCases],
  [talent, talentCases],
  [talent, talentNoColumnCases],
  [doctor, doctorCases],
  [doctor, doctorNoColumnCases],
  [exchange, exchangeCases],
  [exchange, exchangeNoColumnCases],
  [examMargin, examMarginCases],
  [examMargin, examMarginNoColumnCases],
];

for (const [route, cases, units] of TABLES) {
  test.each(cases.map((one) => [one.title, one] as const))(`${route.route}: %s`, (_title, one) => {
    expectCase(one, units ?? null, ROUTE_CLAIM, (applicant, on) => ({
      ...route.judge(applicant, on),
      asides: route.asides?.(applicant, on) ?? [],
    }));
  });
}

test("every route has cases, met and not met and cannot tell", () => {
  for (const { route } of RULEBOOK.routes.filter((one) => one.route !== "normal")) {
    const outcomes = new Set(
      TABLES.filter(([one]) => one.route === route).flatMap(([, cases]) => cases.map((one) => one.outcome)),
    );
    expect([route, [...outcomes].sort()]).toEqual([route, ["cannot-tell", "met", "not-met"]]);
  }
});
