/** 导出、导入: the settings as one file, with what was said of headers; what comes in is refused or taken as a whole. */
import { Button } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { exportedColumns, exportedSettings, type SettingsOverview } from "../../checking/settings/overview";
import type { Settings } from "../../rules/settings/settings";
import { parseSettings, printSettings, settingsFile } from "../../rules/settings/settings-file";
import { settingsFaultWords } from "../../rules/settings/words";
import type { SettingsProps } from "./settings-props";
import { PARTS, SETTINGS } from "./words";
import { useStyles } from "./SettingsTab.styles";

interface Props extends SettingsProps {
  readonly overview: SettingsOverview;
}

interface Said {
  readonly words: string;
  /** What held before; null where nothing can be undone. */
  readonly before: Settings | null;
}

export function Exchange({ overview, settings, isReadOnly, onChange }: Props) {
  const styles = useStyles();
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [pasted, setPasted] = useState("");
  const [byHand, setByHand] = useState(false);
  const text = printSettings(exportedSettings(overview));
  const { contradicted } = exportedColumns(overview);
  const take = (given: string): void => {
    const read = parseSettings(given);
    if (!read.ok) return setSaid({ words: settingsFaultWords(read.fault), before: null });
    const changed = partsChanged(settings, read.settings);
    setSaid({ words: SETTINGS.imported(changed), before: changed.length === 0 ? null : settings });
    setPasted("");
    if (changed.length > 0) onChange(() => read.settings);
  };
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid({ words: SETTINGS.copied, before: null }),
      () => setByHand(true),
    );
  return (
    <>
      <p className={styles.help}>{SETTINGS.exportHelp}</p>
      {contradicted.length > 0 && <p className={styles.wrong}>{SETTINGS.contradicted(contradicted)}</p>}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => saveFile(text)}>
          {SETTINGS.exportFile}
        </Button>
        <Button size="small" onClick={copy}>
          {SETTINGS.exportText}
        </Button>
      </div>
      {byHand && (
        <>
          <div>{SETTINGS.copyByHand}</div>
          <textarea className={styles.area} readOnly rows={6} value={text} aria-label={SETTINGS.exportedWhat} />
        </>
      )}
      {!isReadOnly && (
        <>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            className={styles.hiddenFile}
            tabIndex={-1}
            aria-label={SETTINGS.importFile}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              target.value = "";
              if (chosen !== undefined)
                chosen.text().then(take, () => setSaid({ words: SETTINGS.unreadable, before: null }));
            }}
          />
          <div className={styles.buttons}>
            <Button size="small" onClick={() => file.current?.click()}>
              {SETTINGS.importFile}
            </Button>
          </div>
          <label htmlFor={`${id}text`}>{SETTINGS.importText}</label>
          <textarea
            id={`${id}text`}
            className={styles.area}
            rows={3}
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
          />
          <div className={styles.buttons}>
            <Button size="small" disabled={pasted.trim() === ""} onClick={() => take(pasted)}>
              {SETTINGS.importPasted}
            </Button>
          </div>
        </>
      )}
      <div role="status" aria-live="polite">
        {said?.words}
        {said?.before != null && (
          <div className={styles.buttons}>
            <Button
              size="small"
              onClick={() => {
                const { before } = said;
                if (before !== null) onChange(() => before);
                setSaid({ words: SETTINGS.undone, before: null });
              }}
            >
              {SETTINGS.undo}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

/** What is set otherwise in one than in the other. */
function partsChanged(one: Settings, other: Settings): readonly string[] {
  const [before, after] = [settingsFile(one), settingsFile(other)];
  return (Object.keys(PARTS) as readonly (keyof Settings)[])
    .filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
    .map((part) => PARTS[part]);
}

/** Through the browser, as a link that is pressed. */
function saveFile(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = SETTINGS.fileName;
  link.click();
  URL.revokeObjectURL(url);
}
