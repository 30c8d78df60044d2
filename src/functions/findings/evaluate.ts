/**
 * JC.FINDINGS — everything found about one person, as a table under its own header line.
 */
import { SEVERITIES } from "../../rules/ids";
import type { SheetHeads } from "../../checking/sheet-heads";
import { FINDINGS_HEADERS, findingLine } from "../../rules/words/findings-table";
import { cannotTell, misused, type Cell } from "../shared/answer";
import { judgedLines, type RowFunction } from "../shared/row-function";

export function findings(heads: SheetHeads): RowFunction {
  return async (row, headers, asOf, invocation): Promise<Cell[][]> => {
    const lines = await judgedLines(heads, row, headers, asOf, invocation);
    const judged = lines.filter((line) => typeof line === "object");
    const [one] = judged;
    if (one === undefined) throw cannotTell({ kind: "nobody" });
    if (judged.length > 1) throw misused({ kind: "one-row-wanted" });
    const found = SEVERITIES.flatMap((severity) =>
      one.assessment.findings.filter((finding) => finding.severity === severity),
    );
    return [[...FINDINGS_HEADERS], ...found.map((finding) => [...findingLine(finding, one.head)])];
  };
}
