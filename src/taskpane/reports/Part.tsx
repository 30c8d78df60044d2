/** One thing that can be made: what it is, what may be chosen, the button. */
import type { ReactNode } from "react";
import { useStyles } from "./Reports.styles";

interface Props {
  readonly name: string;
  readonly help: string;
  readonly children: ReactNode;
  /** What is going on or came of it: beside the button, where it was asked for. */
  readonly outcome: ReactNode;
}

export function Part({ name, help, children, outcome }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={name}>
      <h2 className={styles.name}>{name}</h2>
      <p className={styles.help}>{help}</p>
      {children}
      <div role="status">{outcome}</div>
    </section>
  );
}
