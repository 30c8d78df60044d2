/**
 * The pane's tabs: one is in front; the arrow keys go from one to the next.
 *
 * Not Fluent's TabList: it moves the focus with elements that are hidden and focusable at once, and axe finds them in
 * every state of the pane.
 */
import { mergeClasses } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { useStyles } from "./Tabs.styles";
import { FRAME } from "./words";

interface Props {
  readonly tabs: readonly { readonly id: string; readonly label: string }[];
  readonly front: string;
  readonly onTurn: (id: string) => void;
}

export function Tabs({ tabs, front, onTurn }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (by === 0) return;
    const at = (tabs.findIndex(({ id }) => id === front) + by + tabs.length) % tabs.length;
    const next = tabs[at];
    if (next === undefined) return;
    event.preventDefault();
    onTurn(next.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[at]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={FRAME.tabs} className={styles.tabs} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === front}
          {...(id === front ? { "aria-controls": `page-${id}` } : {})}
          tabIndex={id === front ? 0 : -1}
          className={mergeClasses(styles.tab, id === front && styles.front)}
          onClick={() => onTurn(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
