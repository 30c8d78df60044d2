/** 整表信息: what holds for everybody on a sheet, as it was found, and as the user says it. */
import { useEffect, useId, useState } from "react";
import type { SheetOverview } from "../../checking/settings/overview";
import type { Session } from "../../checking/session";
import { declinedKey } from "../../checking/session/declined";
import { dayFault, GIVEN_DAYS, GIVEN_YEARS, yearFault, type GivenFault } from "../../checking/given-bounds";
import { givenFaultWords } from "../shared/given-words";
import { labelOf, type ColumnField } from "../../fields";
import { AS_OF_KEY } from "../../roster/given-day";
import { LEVELS } from "../../rules/standards/levels";
import { LEVEL_LABELS, SERIES_LABELS, TYPE_LABELS } from "../../rules/standards/labels";
import { factValue } from "../../rules/words/values";
import { SETTINGS, SOURCE_LABELS } from "./words";
import { useStyles } from "./SettingsTab.styles";

interface Props {
  readonly session: Session;
  readonly sheet: SheetOverview;
  readonly isReadOnly: boolean;
  readonly work: (task: Promise<unknown>) => void;
}

interface FactOfSheet {
  readonly field: ColumnField;
  /** What may be chosen; none: it is typed. */
  readonly choices: readonly string[];
  readonly type?: "date" | "number";
}

const FACTS: readonly FactOfSheet[] = [
  { field: "applyYear", choices: [], type: "number" },
  { field: "applyType", choices: Object.values(TYPE_LABELS) },
  { field: "applyLevel", choices: LEVELS.map((level) => LEVEL_LABELS[level]) },
  { field: "applySeries", choices: Object.values(SERIES_LABELS) },
  { field: "applyDate", choices: [], type: "date" },
];

/** As the answer is kept. */
const TOWNSHIP = "乡镇";
const NOT_ALL = "not-all";

export function SheetFacts({ session, sheet, isReadOnly, work }: Props) {
  const styles = useStyles();
  const { answers, sheet: name } = sheet;
  const township = answers["unitLevel"] ?? (answers[declinedKey("unitLevel")] === undefined ? "" : NOT_ALL);
  const tellTownship = async (value: string): Promise<void> => {
    if (value === NOT_ALL) {
      if (answers["unitLevel"] !== undefined) await session.answers.answer("unitLevel", "", name);
      return session.answers.decline("unitLevel", name);
    }
    if (answers[declinedKey("unitLevel")] !== undefined) await session.answers.withdraw(declinedKey("unitLevel"), name);
    await session.answers.answer("unitLevel", value, name);
  };
  return (
    <>
      <p className={styles.help}>{SETTINGS.factsHelp}</p>
      {FACTS.map(({ field, choices, type = "number" }) => (
        <Fact
          key={field}
          label={labelOf(field)}
          said={foundIn(sheet, field)}
          given={answers[field] ?? ""}
          isReadOnly={isReadOnly}
          choices={choices.map((choice) => [choice, choice])}
          type={type}
          onGive={(text) =>
            work(
              field === "applyYear"
                ? session.answers.judgeBy({ applyYear: text }, name)
                : session.answers.answer(field, text, name),
            )
          }
        />
      ))}
      <Fact
        label={labelOf("unitLevel")}
        said={foundIn(sheet, "unitLevel")}
        given={township}
        isReadOnly={isReadOnly}
        choices={[
          [TOWNSHIP, SETTINGS.township],
          [NOT_ALL, SETTINGS.notAllTownship],
        ]}
        onGive={(value) => work(tellTownship(value))}
      />
      <Fact
        label={SETTINGS.cutOffOfSheet}
        said={null}
        given={answers[AS_OF_KEY] ?? ""}
        isReadOnly={isReadOnly}
        choices={[]}
        type="date"
        onGive={(text) => work(session.answers.judgeBy({ asOf: text }, name))}
      />
    </>
  );
}

/** 2020（标题），或者 K 列逐人填写: of several rosters what the first says. */
function foundIn({ heads }: SheetOverview, field: ColumnField): string {
  const [head] = heads;
  const columns = (head?.columns ?? []).filter((use) => use.field === field).map(({ column }) => column);
  const fact = head?.facts.find((one) => one.field === field);
  const value = fact === undefined ? null : factValue(field, fact.reading);
  return [
    ...(columns.length === 0 ? [] : [SETTINGS.inColumn(columns)]),
    ...(fact === undefined || value === null ? [] : [`${value}（${SOURCE_LABELS[fact.from]}）`]),
  ].join("；");
}

interface FactProps {
  readonly label: string;
  /** What was found; "" where nothing was, null where nothing could be. */
  readonly said: string | null;
  /** "" where the user has said nothing. */
  readonly given: string;
  readonly isReadOnly: boolean;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly type?: "date" | "number";
  readonly onGive: (text: string) => void;
}

function Fact({ label, said, given, isReadOnly, choices, type = "number", onGive }: FactProps) {
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState(given);
  const [fault, setFault] = useState<GivenFault | null>(null);
  useEffect(() => {
    setTyped(given);
    setFault(null);
  }, [given]);
  const give = (): void => {
    const found = typed === given ? null : type === "date" ? dayFault(typed) : yearFault(typed);
    setFault(found);
    if (found === null && typed !== given) onGive(typed);
  };
  // What another version answered, or a file, is among the choices too.
  const others = given !== "" && !choices.some(([value]) => value === given) ? [[given, given] as const] : [];
  return (
    <div className={styles.fieldset}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {said !== null && <div className={styles.note}>{said === "" ? SETTINGS.nowhere : said}</div>}
      {choices.length > 0 ? (
        <select
          id={id}
          className={styles.wide}
          disabled={isReadOnly}
          value={given}
          onChange={({ target }) => onGive(target.value)}
        >
          <option value="">{SETTINGS.asWritten}</option>
          {[...choices, ...others].map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type={type}
          {...(type === "date" ? GIVEN_DAYS : GIVEN_YEARS)}
          aria-invalid={fault !== null}
          className={type === "date" ? styles.field : styles.number}
          disabled={isReadOnly}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={give}
          onKeyDown={({ key }) => {
            if (key === "Enter") give();
          }}
        />
      )}
      {fault !== null && (
        <div role="alert" className={styles.wrong}>
          {givenFaultWords(fault)}
        </div>
      )}
    </div>
  );
}
