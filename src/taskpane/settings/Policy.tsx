/** 口径: how the bureau reckons where the notice leaves it open. Each choice holds as soon as it is made. */
import { Button, Link } from "@fluentui/react-components";
import { useEffect, useId, useState, type FormEvent, type ReactNode } from "react";
import { DEFAULT_SETTINGS, type Settings } from "../../rules/settings/settings";
import { MARK_SHAPE, settingsFile } from "../../rules/settings/settings-file";
import { DAY_OF_YEAR, faultIn } from "../../rules/settings/settings-shape";
import { RETIREMENT_LAW_LABELS, WOMEN_SENIOR_LABELS } from "../../rules/settings/words";
import { SERIES, type Series } from "../../rules/standards/levels";
import { SERIES_LABELS } from "../../rules/standards/labels";
import type { SettingsProps } from "./settings-props";
import { APPRAISAL_LABELS, BLANK_LABELS, PARTS, SETTINGS } from "./words";
import { useStyles } from "./SettingsTab.styles";

export function Policy(props: SettingsProps) {
  return (
    <>
      <CutOff {...props} />
      <Choice {...props} of="blankMeans" label={SETTINGS.blankMeans} labels={BLANK_LABELS} />
      <Choice {...props} of="failedAppraisal" label={SETTINGS.failedAppraisal} labels={APPRAISAL_LABELS} />
      <Choice {...props} of="retirementLaw" label={SETTINGS.retirementLaw} labels={RETIREMENT_LAW_LABELS} />
      <Choice {...props} of="womenSenior" label={SETTINGS.womenSenior} labels={WOMEN_SENIOR_LABELS} />
      <Established {...props} />
      <PassMarks {...props} />
    </>
  );
}

type Part = "cutOff" | "establishedSeries" | "passMarks" | Chosen;
type Chosen = "blankMeans" | "failedAppraisal" | "retirementLaw" | "womenSenior";

/** Back to what we take; nothing where it is that already. */
function Reset({ settings, isReadOnly, onChange, of }: SettingsProps & { readonly of: Part }) {
  const styles = useStyles();
  const isOurs = JSON.stringify(settings[of]) === JSON.stringify(DEFAULT_SETTINGS[of]);
  if (isOurs || isReadOnly) return null;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={SETTINGS.resetThat(PARTS[of])}
      onClick={() => onChange((before) => ({ ...before, [of]: DEFAULT_SETTINGS[of] }))}
    >
      {SETTINGS.reset}
    </Link>
  );
}

interface ChoiceProps<K extends Chosen> extends SettingsProps {
  readonly of: K;
  readonly label: string;
  readonly labels: Readonly<Record<Settings[K], string>>;
}

function Choice<K extends Chosen>({ of, label, labels, ...props }: ChoiceProps<K>) {
  const styles = useStyles();
  const id = useId();
  const values = Object.entries<string>(labels);
  return (
    <div className={styles.fieldset}>
      <div className={styles.line}>
        <label htmlFor={id} className={styles.grow}>
          <span className={styles.legend}>{label}</span>
        </label>
        <Reset {...props} of={of} />
      </div>
      <select
        id={id}
        className={styles.wide}
        disabled={props.isReadOnly}
        value={props.settings[of]}
        // Read at once: by the time the change is made, the field shows what still holds.
        onChange={({ target: { value } }) => props.onChange((before) => ({ ...before, [of]: value }))}
      >
        {values.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

interface GroupProps extends SettingsProps {
  readonly of: Part;
  readonly label: string;
  readonly children: ReactNode;
}

function Group({ label, children, ...props }: GroupProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.fieldset} disabled={props.isReadOnly}>
      <legend className={styles.legend}>
        {label} <Reset {...props} />
      </legend>
      {children}
    </fieldset>
  );
}

/** A day by its parts: which of them is changed first makes days that there are not. */
function CutOff(props: SettingsProps) {
  const styles = useStyles();
  const { cutOff } = props.settings;
  const [typed, setTyped] = useState({ month: "", day: "" });
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    setTyped({ month: String(cutOff.month), day: String(cutOff.day) });
    setWrong(false);
  }, [cutOff.month, cutOff.day]);
  const given = { month: Number(typed.month), day: Number(typed.day) };
  const isSame = given.month === cutOff.month && given.day === cutOff.day;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const isDay = DAY_OF_YEAR.test(settingsFile({ ...DEFAULT_SETTINGS, cutOff: given }).cutOff);
    setWrong(!isDay);
    if (isDay) props.onChange((before) => ({ ...before, cutOff: given }));
  };
  return (
    <Group {...props} of="cutOff" label={SETTINGS.cutOff}>
      <form className={styles.line} noValidate onSubmit={onSubmit}>
        {(["month", "day"] as const).map((part) => (
          <label key={part} className={styles.check}>
            <input
              type="number"
              min={1}
              max={part === "month" ? 12 : 31}
              className={styles.number}
              value={typed[part]}
              aria-invalid={isWrong}
              onChange={({ target }) => setTyped({ ...typed, [part]: target.value })}
            />
            {SETTINGS[part]}
          </label>
        ))}
        {!isSame && (
          <Button size="small" type="submit">
            {SETTINGS.ok}
          </Button>
        )}
      </form>
      {isWrong && (
        <div role="alert" className={styles.wrong}>
          {SETTINGS.noSuchDay}
        </div>
      )}
    </Group>
  );
}

function Established(props: SettingsProps) {
  const styles = useStyles();
  const { establishedSeries } = props.settings;
  const turned = (series: Series, isOn: boolean) => (before: Settings) => ({
    ...before,
    establishedSeries: SERIES.filter((one) => (one === series ? isOn : before.establishedSeries.includes(one))),
  });
  return (
    <Group {...props} of="establishedSeries" label={SETTINGS.established}>
      <div className={styles.checks}>
        {SERIES.map((series) => (
          <label key={series} className={styles.check}>
            <input
              type="checkbox"
              checked={establishedSeries.includes(series)}
              onChange={({ target }) => props.onChange(turned(series, target.checked))}
            />
            {SERIES_LABELS[series]}
          </label>
        ))}
      </div>
    </Group>
  );
}

function PassMarks(props: SettingsProps) {
  const styles = useStyles();
  return (
    <Group {...props} of="passMarks" label={SETTINGS.passMarks}>
      <div className={styles.checks}>
        {SERIES.map((series) => (
          <PassMark key={series} {...props} series={series} />
        ))}
      </div>
    </Group>
  );
}

/** Holds when the field is left, or with the enter key. */
function PassMark({ series, settings, onChange }: SettingsProps & { readonly series: Series }) {
  const styles = useStyles();
  const kept = String(settings.passMarks[series] ?? "");
  const [typed, setTyped] = useState(kept);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => setTyped(kept), [kept]);
  const give = (): void => {
    const isOk = typed.trim() === "" || faultIn(Number(typed), MARK_SHAPE) === null;
    setWrong(!isOk);
    if (isOk && typed.trim() !== kept) onChange(withMark(series, typed.trim()));
  };
  return (
    <div>
      <label className={styles.check}>
        <span className={styles.grow}>{SERIES_LABELS[series]}</span>
        <input
          inputMode="decimal"
          className={styles.mark}
          aria-label={SETTINGS.passMark(SERIES_LABELS[series])}
          value={typed}
          aria-invalid={isWrong}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={give}
          onKeyDown={({ key }) => {
            if (key === "Enter") give();
          }}
        />
      </label>
      {isWrong && (
        <div role="alert" className={styles.wrong}>
          {SETTINGS.badMark}
        </div>
      )}
    </div>
  );
}

/** @param typed "": there is none */
const withMark =
  (series: Series, typed: string) =>
  (before: Settings): Settings => {
    const others = Object.entries(before.passMarks).filter(([key]) => key !== series);
    const own = typed === "" ? [] : [[series, Number(typed)] as const];
    const marks = Object.fromEntries([...others, ...own]) as Settings["passMarks"];
    return { ...before, passMarks: marks };
  };
