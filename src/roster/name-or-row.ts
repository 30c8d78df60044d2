/** What a person is called. */
import { withoutIds } from "../core/hidden-ids";
import { valueOf } from "../core/reading";
import type { Applicant } from "../rules/applicant";

/** A person without a name goes by the row; what is typed beside the name is typed into the same cell at times. */
export function nameOrRow({ row, facts: { name } }: Pick<Applicant, "row" | "facts">): string {
  const said = valueOf(name);
  return said === null ? `第${row}行（未填姓名）` : withoutIds(said);
}
