/** 数值: the figures with what they rest on; a value of the bureau's own needs a source, and can be taken back. */
import { useId, useState, type FormEvent } from "react";
import {
  figureFault,
  figureRows,
  withFigure,
  withoutFigure,
  type FigureFault,
  type FigureRow,
} from "../../checking/settings/figure-rows";
import { timingNow } from "../../checking/session/desk";
import { UNITS, type Figure } from "../../rules/figures/figures";
import { figureShape } from "../../rules/settings/settings-file";
import { shapeWords } from "../../rules/settings/words";
import { FormFoot } from "../shared/FormFoot";
import { EditRow } from "./EditRow";
import type { SettingsProps } from "./settings-props";
import { SETTINGS } from "./words";
import { useStyles } from "./SettingsTab.styles";

export function Figures({ settings, isReadOnly, onChange }: SettingsProps) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.help}>{SETTINGS.figuresHelp}</p>
      <ul className={styles.list}>
        {figureRows(settings, timingNow().today).map((row) => (
          <EditRow
            key={row.figure.id}
            name={row.figure.name}
            isOwn={row.isOwn}
            isReadOnly={isReadOnly}
            onReset={() => onChange(withoutFigure(row.figure.id))}
            form={(close) => (
              <FigureForm
                row={row}
                onClose={close}
                onGive={(value, source) => onChange(withFigure(row.figure.id, value, source))}
              />
            )}
          >
            {saidOf(row)}
          </EditRow>
        ))}
      </ul>
    </>
  );
}

/** 6年 · 某文件 · 原为 5年 */
function saidOf({ value, unit, source, byDefault, isOwn, figure: { clause } }: FigureRow): string {
  const now = [SETTINGS.inForce(value, unit), SETTINGS.by(source)];
  return [...now, isOwn ? SETTINGS.ours(SETTINGS.inForce(byDefault, unit)) : clause].join(" · ");
}

const faultWords = (fault: FigureFault, figure: Figure): string =>
  fault === "source" ? SETTINGS.noSource : SETTINGS.shouldBe(shapeWords(figureShape(figure)));

interface FormProps {
  readonly row: FigureRow;
  readonly onClose: () => void;
  readonly onGive: (value: number, source: string) => void;
}

function FigureForm({ row: { figure, value, source, isOwn, unit }, onClose, onGive }: FormProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(String(value));
  const [by, setBy] = useState(isOwn ? source : "");
  const [fault, setFault] = useState<FigureFault | null>(null);
  const id = useId();
  const { min, max, step } = UNITS[figure.unit];
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const found = figureFault(figure, typed, by);
    setFault(found);
    if (found !== null) return;
    onClose();
    onGive(Number(typed), by);
  };
  return (
    <form className={styles.form} noValidate aria-label={figure.name} onSubmit={onSubmit}>
      <label htmlFor={`${id}value`}>{`${SETTINGS.value}（${unit}）`}</label>
      <input
        id={`${id}value`}
        type="number"
        className={styles.number}
        {...{ min, max, step }}
        value={typed}
        aria-invalid={fault === "value"}
        autoFocus
        onChange={({ target }) => setTyped(target.value)}
      />
      <label htmlFor={`${id}source`}>{SETTINGS.source}</label>
      <input
        id={`${id}source`}
        className={styles.field}
        value={by}
        maxLength={100}
        required
        aria-invalid={fault === "source"}
        onChange={({ target }) => setBy(target.value)}
      />
      <FormFoot fault={fault === null ? null : faultWords(fault, figure)} onCancel={onClose} />
    </form>
  );
}
