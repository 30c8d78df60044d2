/** In which order a person is told of findings. */
import { findingWith } from "../../../test/support/finding";
import type { Finding } from "../finding";
import type { Severity } from "../ids";
import { gravestFirst, gravestOf } from "./gravest";

const finding = (severity: Severity, fields: Finding["fields"] = []): Finding => findingWith({ severity, fields });

test.each<[what: string, found: readonly Severity[], order: readonly Severity[]]>([
  ["nothing", [], []],
  ["one", ["caution"], ["caution"]],
  [
    "what stands in the way before what is missing, good news last",
    ["benefit", "caution", "missing", "violation"],
    ["violation", "missing", "caution", "benefit"],
  ],
])("%s", (_what, found, order) => {
  const findings = found.map((severity) => finding(severity));
  expect(gravestFirst(findings).map(({ severity }) => severity)).toEqual(order);
  expect(gravestOf(findings)?.severity ?? null).toBe(order[0] ?? null);
});

test("what weighs the same stays in the order of the rules", () => {
  const [first, second] = [finding("missing", ["pledge"]), finding("missing", ["name"])];
  expect(gravestFirst([first, finding("violation"), second]).slice(1)).toEqual([first, second]);
  expect(gravestOf([first, second])).toBe(first);
});
