/** One thing that is set: what it is, what holds, and the form in which it is changed. */
import { Link } from "@fluentui/react-components";
import { useRef, useState, type MouseEvent, type ReactNode } from "react";
import { SETTINGS } from "./words";
import { useStyles } from "./SettingsTab.styles";

interface Props {
  readonly name: string;
  /** The bureau's own; else ours. */
  readonly isOwn: boolean;
  readonly isReadOnly: boolean;
  /** We have none like it: there is nothing to put back, it goes. */
  readonly isAdded?: boolean;
  readonly onReset: () => void;
  /** What holds now. */
  readonly children: ReactNode;
  readonly form: (close: () => void) => ReactNode;
}

export function EditRow({ name, isOwn, isReadOnly, isAdded = false, onReset, children, form }: Props) {
  const styles = useStyles();
  const [isChanging, setChanging] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const close = (): void => {
    setChanging(false);
    opener.current?.focus();
  };
  return (
    <li
      className={styles.row}
      onKeyDown={({ key }) => {
        if (key === "Escape" && isChanging) close();
      }}
    >
      <div className={styles.line}>
        <span className={styles.grow}>
          {isOwn && <span className={styles.own}>{SETTINGS.own}</span>}
          {name}
        </span>
        {!isReadOnly && (
          <Link
            as="button"
            inline
            className={styles.link}
            aria-label={SETTINGS.changeThat(name)}
            aria-expanded={isChanging}
            onClick={({ currentTarget }: MouseEvent<HTMLElement>) => {
              opener.current = currentTarget;
              setChanging(!isChanging);
            }}
          >
            {SETTINGS.change}
          </Link>
        )}
        {!isReadOnly && isOwn && (
          <Link
            as="button"
            inline
            className={styles.link}
            aria-label={isAdded ? SETTINGS.removeThat(name) : SETTINGS.resetThat(name)}
            onClick={onReset}
          >
            {isAdded ? SETTINGS.remove : SETTINGS.reset}
          </Link>
        )}
      </div>
      <div className={styles.note}>{children}</div>
      {isChanging && form(close)}
    </li>
  );
}
