/** The tab 设置: how the sheets are understood, what they are judged by, and what the workbook holds of us. */
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { Session } from "../../checking/session";
import type { SettingsOverview } from "../../checking/settings/overview";
import { storedSettingsWords } from "../../rules/settings/words";
import { UNREAD_STATE } from "../../roster/words";
import { Fold } from "../shared/Fold";
import { TroubleBar } from "../shared/TroubleBar";
import { useSessionState } from "../shared/use-session";
import { Columns } from "./Columns";
import { Conditions } from "./Conditions";
import { Exchange } from "./Exchange";
import { Figures } from "./Figures";
import { OursHere } from "./OursHere";
import { OURS } from "./ours-words";
import { Policy } from "./Policy";
import { SheetFacts } from "./SheetFacts";
import { useOverview } from "./use-overview";
import { SETTINGS } from "./words";
import { useStyles } from "./SettingsTab.styles";

interface Props {
  readonly session: Session;
  readonly isFront: boolean;
}

export function SettingsTab({ session, isFront }: Props) {
  const styles = useStyles();
  const { settingsFault, stateIsNewer, unreadParts, trouble } = useSessionState();
  const { overview, work } = useOverview(session, isFront);
  const isReadOnly = stateIsNewer || settingsFault?.kind === "newer";
  return (
    <section className={styles.tab} aria-label={SETTINGS.heading}>
      <div role="status" aria-live="polite">
        {trouble !== null && <TroubleBar trouble={trouble} />}
        {isReadOnly && <Warning words={SETTINGS.newer} />}
        {!isReadOnly && settingsFault !== null && <Warning words={storedSettingsWords(settingsFault)} />}
        {unreadParts > 0 && <Warning words={UNREAD_STATE} />}
      </div>
      <div className={styles.body}>
        <h1 className={styles.top}>{SETTINGS.heading}</h1>
        <p className={styles.help}>{SETTINGS.intro}</p>
        {overview !== null && <Parts session={session} overview={overview} isReadOnly={isReadOnly} work={work} />}
      </div>
    </section>
  );
}

const Warning = ({ words }: { readonly words: string }) => (
  <MessageBar intent="warning" layout="multiline" shape="square">
    <MessageBarBody>{words}</MessageBarBody>
  </MessageBar>
);

interface PartsProps {
  readonly session: Session;
  readonly overview: SettingsOverview;
  readonly isReadOnly: boolean;
  readonly work: (task: Promise<unknown>) => void;
}

function Parts({ session, overview, isReadOnly, work }: PartsProps) {
  const styles = useStyles();
  const { sheet: front } = useSessionState();
  const { sheets, settings, shared } = overview;
  /** Another than the one in front; it is let go when that one is another. */
  const [chosen, setChosen] = useState<{ readonly front: string | null; readonly sheet: string } | null>(null);
  const name = chosen?.front === front ? chosen.sheet : front;
  const sheet = sheets.find((one) => one.sheet === name) ?? sheets[0];
  const props = {
    settings,
    isReadOnly,
    onChange: (change: Parameters<Session["bureau"]["change"]>[0]) => work(session.bureau.change(change)),
  };
  return (
    <>
      {sheet === undefined ? (
        <p>{SETTINGS.noRoster}</p>
      ) : (
        <>
          {sheets.length > 1 && (
            <label className={styles.check}>
              {SETTINGS.sheet}
              <select
                className={styles.field}
                value={sheet.sheet}
                onChange={({ target }) => setChosen({ front, sheet: target.value })}
              >
                {sheets.map((one) => (
                  <option key={one.sheet}>{one.sheet}</option>
                ))}
              </select>
            </label>
          )}
          <Fold label={SETTINGS.columns}>
            {() => <Columns key={sheet.sheet} {...{ session, sheet, settings, isReadOnly, work }} />}
          </Fold>
          <Fold label={SETTINGS.facts}>
            {() => <SheetFacts key={sheet.sheet} {...{ session, sheet, isReadOnly, work }} />}
          </Fold>
        </>
      )}
      <Fold label={SETTINGS.policy}>{() => <Policy {...props} />}</Fold>
      <Fold label={SETTINGS.figures}>{() => <Figures {...props} />}</Fold>
      <Fold label={SETTINGS.conditions}>{() => <Conditions {...props} />}</Fold>
      <Fold label={SETTINGS.shared}>{() => <Shared shared={shared} />}</Fold>
      <Fold label={SETTINGS.exchange}>{() => <Exchange {...props} overview={overview} />}</Fold>
      <Fold label={OURS.heading}>{() => <OursHere session={session} changes={overview} />}</Fold>
    </>
  );
}

/** Which sheets say what every roster is judged by, and what was read there. */
function Shared({ shared }: Pick<SettingsOverview, "shared">) {
  const styles = useStyles();
  if (shared.length === 0) return <p className={styles.help}>{SETTINGS.noShared}</p>;
  return (
    <ul className={styles.list}>
      {shared.map(({ sheet, units, posts }) => (
        <li key={sheet} className={styles.row}>
          {sheet}：
          {[
            ...(units > 0 ? [SETTINGS.sharedUnits(units)] : []),
            ...(posts > 0 ? [SETTINGS.sharedPosts(posts)] : []),
          ].join("；")}
        </li>
      ))}
    </ul>
  );
}
