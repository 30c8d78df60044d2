/** A finding as a rule would make it, for tests of what is done with findings. */
import type { Finding } from "../../src/rules/finding";

/** @param more what the test is about: the rest says that the pledge is still to be filled in */
export const findingWith = (more: Partial<Finding> = {}): Finding => ({
  rule: "pledge",
  severity: "missing",
  decides: true,
  clause: "三（五）第1段",
  reason: { kind: "blank", field: "pledge" },
  fields: [],
  cells: [],
  metOn: null,
  retired: null,
  liftedIf: null,
  leftOpenBy: null,
  waiting: [],
  normalWould: null,
  ...more,
});
