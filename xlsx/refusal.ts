/** Inside, a reader that cannot go on throws one; `openWorkbook` makes a result of it. */
import type { WorkbookTrouble } from "./troubles";

export class Refusal extends Error {
  constructor(readonly trouble: WorkbookTrouble) {
    super(trouble.code);
  }
}
