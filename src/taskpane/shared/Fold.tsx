/** Something that is there on request: a line to press, and what unfolds below it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    padding: `${tokens.spacingVerticalXXS} 0`,
    cursor: "pointer",
    textAlign: "left",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  content: { padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly label: string;
  readonly isSmall?: boolean;
  /** Made only when it is unfolded. */
  readonly children: () => ReactNode;
}

export function Fold({ label, isSmall = false, children }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        className={isSmall ? `${styles.button} ${styles.small}` : styles.button}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden>{open ? "▾" : "▸"}</span> {label}
      </button>
      {open && <div className={styles.content}>{children()}</div>}
    </div>
  );
}
