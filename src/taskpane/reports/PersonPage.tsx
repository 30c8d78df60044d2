/** 个人说明 of the person shown: a page of its own, to be printed. */
import { Button } from "@fluentui/react-components";
import { makePersonPage } from "../../checking/reports/make-report";
import { personAt, type CheckedPerson } from "../../checking/people";
import { isReadOnlyWorkbook } from "../../workbook/host-facts";
import { useSession } from "../shared/use-session";
import { Outcome } from "./Outcome";
import { useStyles } from "./Reports.styles";
import { saidOfSheet, useReportWork, wordsOf } from "./use-report-work";
import { REPORTS } from "./words";

interface Props {
  readonly person: CheckedPerson;
}

export function PersonPage({ person }: Props) {
  const styles = useStyles();
  const { busy, said, act, open, dismiss } = useReportWork(useSession());
  return (
    <div className={styles.person}>
      <Button
        size="small"
        disabledFocusable={busy || isReadOnlyWorkbook()}
        onClick={() =>
          act(async (result) => {
            // After a change the person is who stands there now.
            const shown = personAt(result.people, person.place) ?? person;
            return wordsOf(await makePersonPage(result, shown), saidOfSheet);
          })
        }
      >
        {REPORTS.makePerson}
      </Button>
      <div role="status">{said !== null && <Outcome said={said} onOpen={open} onDismiss={dismiss} />}</div>
    </div>
  );
}
