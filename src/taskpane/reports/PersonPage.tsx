/** 个人说明 of the person shown: a page of its own, to be printed. */
import { Button } from "@fluentui/react-components";
import { makePersonPage } from "../../checking/reports/make-report";
import type { CheckedPerson } from "../../checking/people";
import { foundAgain } from "../../checking/person-keys";
import { isReadOnlyWorkbook } from "../../workbook/host-facts";
import { useSession } from "../shared/use-session";
import { Outcome } from "./Outcome";
import { useStyles } from "./Reports.styles";
import { said, saidOfSheet, useReportWork, wordsOf } from "./use-report-work";
import { REPORTS } from "./words";

interface Props {
  readonly person: CheckedPerson;
}

export function PersonPage({ person }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { busy, said: last, act, open, dismiss } = useReportWork(session);
  const { result: before } = session.current();
  return (
    <div className={styles.person}>
      <Button
        size="small"
        disabledFocusable={busy || isReadOnlyWorkbook()}
        onClick={() =>
          act(async (result) => {
            // Checked again, the same person may stand in another row, and somebody else in this one.
            const found = foundAgain(person, before?.people ?? [], result.people, person.place);
            if (found?.isSame !== true) return said("warning", REPORTS.isAnother(person.name));
            return wordsOf(await makePersonPage(result, found.person), saidOfSheet);
          })
        }
      >
        {REPORTS.makePerson}
      </Button>
      <div role="status">{last !== null && <Outcome said={last} onOpen={open} onDismiss={dismiss} />}</div>
    </div>
  );
}
