/** 通知原文: the bureau loads the notice's own text, is told what of it has no counterpart, and takes it out again. */
import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { PARAGRAPHS } from "../../../teaching/clauses";
import { Fold } from "../../shared/Fold";
import { useStyles } from "./Official.styles";
import type { KeptIn, Loaded, Official as Props, Said } from "./use-official";
import { documentTroubleWords, OFFICIAL } from "./words";

export function Official({ official }: { readonly official: Props }) {
  return <Fold label={OFFICIAL.heading}>{() => <Inside official={official} />}</Fold>;
}

function Inside({ official: { loaded, isBusy, said, load, remove } }: { readonly official: Props }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [where, setWhere] = useState<KeptIn>("workbook");
  const choose = (wanted: KeptIn): void => {
    setWhere(wanted);
    input.current?.click();
  };
  return (
    <div className={styles.official}>
      <p className={styles.line}>{OFFICIAL.help}</p>
      {loaded !== null && <Found loaded={loaded} />}
      <input
        ref={input}
        type="file"
        accept=".txt,.docx,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        className={styles.hidden}
        tabIndex={-1}
        aria-label={OFFICIAL.choose}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) load(file, where);
          target.value = "";
        }}
      />
      {loaded === null ? (
        <>
          <div className={styles.buttons}>
            <Button size="small" disabled={isBusy} onClick={() => choose("workbook")}>
              {OFFICIAL.intoWorkbook}
            </Button>
            <Button size="small" disabled={isBusy} onClick={() => choose("machine")}>
              {OFFICIAL.intoMachine}
            </Button>
          </div>
          <p className={styles.line}>{OFFICIAL.whereWorkbook}</p>
        </>
      ) : (
        <div className={styles.buttons}>
          <Button size="small" disabled={isBusy} onClick={remove}>
            {OFFICIAL.remove}
          </Button>
        </div>
      )}
      <div role="status">{isBusy ? OFFICIAL.reading : saidWords(said)}</div>
    </div>
  );
}

/** Fewer than half is hardly the same notice. */
const FEW = 0.5;

function Found({ loaded: { text, where, matched } }: { readonly loaded: Loaded }) {
  const styles = useStyles();
  const { of, missing, others } = matched;
  return (
    <>
      <p className={styles.line}>
        <b>{OFFICIAL.kept(text.name, where)}</b>：{OFFICIAL.matched(of.size, PARAGRAPHS.length)}
      </p>
      {of.size < PARAGRAPHS.length * FEW && <p className={styles.line}>{OFFICIAL.few}</p>}
      {missing.length > 0 && <p className={styles.line}>{OFFICIAL.missing(missing)}</p>}
      {others.length > 0 && (
        <Fold isSmall label={OFFICIAL.others(others.length)}>
          {() => (
            <ul className={styles.others}>
              {others.map((one, i) => (
                <li key={i}>{one}</li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </>
  );
}

function saidWords(said: Said): string {
  switch (said) {
    case null:
      return "";
    case "removed":
      return OFFICIAL.removed;
    case "not-kept":
      return OFFICIAL.notKept;
    case "old-or-encrypted":
    case "pdf":
    case "rich-text":
    case "web-page":
    case "not-word":
    case "damaged":
    case "not-text":
    case "empty":
    case "no-numbers":
    case "too-large":
      return documentTroubleWords(said);
  }
}
