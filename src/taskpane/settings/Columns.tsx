/** 列对应: every column of a sheet's rosters, what it was taken for and why, and the way to say otherwise. */
import { Link } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { missingColumns } from "../../checking/missing-columns";
import { withColumn, withoutColumn, type SheetOverview } from "../../checking/settings/overview";
import type { Session } from "../../checking/session";
import { columnName } from "../../core/positions";
import { FIELDS, isField, labelOf, type ColumnField } from "../../fields";
import { correctionsIn, keyOf, namedInSettings, ownMappings } from "../../roster/fingerprint";
import type { Header } from "../../roster/columns";
import type { RosterHead } from "../../roster/roster-head";
import type { Settings } from "../../rules/settings/settings";
import { columnWords } from "../shared/column-words";
import { SETTINGS } from "./words";
import { useStyles } from "./SettingsTab.styles";

interface Props {
  readonly session: Session;
  readonly sheet: SheetOverview;
  readonly settings: Settings;
  readonly isReadOnly: boolean;
  readonly work: (task: Promise<unknown>) => void;
}

/** What may be said of a column besides its field. */
const BY_ITSELF = "auto";
const NONE = "none";

export function Columns(props: Props) {
  const styles = useStyles();
  const [isEverywhere, setEverywhere] = useState(false);
  const { heads } = props.sheet;
  return (
    <>
      <p className={styles.help}>{SETTINGS.columnsHelp}</p>
      {!props.isReadOnly && (
        <label className={styles.check}>
          <input type="checkbox" checked={isEverywhere} onChange={({ target }) => setEverywhere(target.checked)} />
          {SETTINGS.everywhere}
        </label>
      )}
      {heads.map((head) => (
        <section key={head.headerRows.join()} aria-label={SETTINGS.roster(head.headerRows)}>
          {heads.length > 1 && <h3 className={styles.sub}>{SETTINGS.roster(head.headerRows)}</h3>}
          <ul className={styles.list}>
            {head.header.headers.map((header) => (
              <Column key={header.index} {...props} head={head} header={header} isEverywhere={isEverywhere} />
            ))}
          </ul>
          <Missing head={head} />
        </section>
      ))}
    </>
  );
}

interface ColumnProps extends Props {
  readonly head: RosterHead;
  readonly header: Header;
  /** What is said holds for such headers on all sheets. */
  readonly isEverywhere: boolean;
}

function Column({ session, sheet: { sheet }, settings, isReadOnly, work, head, header, isEverywhere }: ColumnProps) {
  const styles = useStyles();
  const [isChanging, setChanging] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (isChanging) select.current?.focus();
  }, [isChanging]);
  const { headers } = head.header;
  const column = columnName(header.index);
  const use = head.columns.find((one) => one.column === column);
  const named = namedInSettings(headers, header);
  const own = correctionsIn(ownMappings(head.mappings), headers).find((one) => one.header === header);
  const isSet = settings.columns.some((one) => keyOf(one) === keyOf(named) || keyOf(one) === keyOf(alone(named)));
  const isSaid = own !== undefined || isSet;
  const is = SETTINGS.columnIs(column, header.text);
  const give = (value: string): void => {
    setChanging(false);
    if (value === BY_ITSELF) return work(takeBack());
    const field = isField(value) ? value : null;
    work(isEverywhere ? everywhere(field) : session.answers.correct(headers, column, field, sheet));
  };
  const takeBack = async (): Promise<void> => {
    if (own !== undefined) await session.answers.uncorrect(headers, column, sheet);
    const without = (before: Settings) => withoutColumn(withoutColumn(before.columns, named), alone(named));
    if (isSet) await session.bureau.change((before) => ({ ...before, columns: without(before) }));
  };
  const everywhere = async (field: ColumnField | null): Promise<void> => {
    await session.bureau.change((before) => ({ ...before, columns: withColumn(before.columns, { ...named, field }) }));
    if (own !== undefined) await session.answers.uncorrect(headers, column, sheet);
  };
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.column}>{column}</span>
        <span className={styles.grow}>
          {own === undefined && isSet && <span className={styles.own}>{SETTINGS.everywhereSaid}</span>}
          {use === undefined ? `${header.text} ${SETTINGS.notUsed}` : columnWords(use)}
        </span>
        {!isReadOnly && (
          <Link
            as="button"
            inline
            className={styles.link}
            aria-label={SETTINGS.changeThat(`${column} ${header.text}`)}
            aria-expanded={isChanging}
            onClick={() => setChanging(!isChanging)}
          >
            {SETTINGS.change}
          </Link>
        )}
      </div>
      {isChanging && (
        <select
          ref={select}
          className={styles.wide}
          aria-label={is}
          value=""
          onChange={({ target }) => give(target.value)}
          onKeyDown={({ key }) => {
            if (key === "Escape") setChanging(false);
          }}
        >
          <option value="">{is}…</option>
          {isSaid && <option value={BY_ITSELF}>{SETTINGS.byItself}</option>}
          <option value={NONE}>{SETTINGS.none}</option>
          {FIELDS.map(({ id }) => (
            <option key={id} value={id}>
              {labelOf(id)}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}

/** Said without the group above it. */
const alone = ({ header, nth }: ReturnType<typeof namedInSettings>): ReturnType<typeof namedInSettings> => ({
  header,
  ...(nth === undefined ? {} : { nth }),
});

function Missing({ head }: { readonly head: RosterHead }) {
  const styles = useStyles();
  const missing = missingColumns(head.context);
  if (missing.length === 0) return null;
  return (
    <p className={styles.help}>
      {SETTINGS.missing}：{missing.map((field) => labelOf(field)).join("、")}
    </p>
  );
}
