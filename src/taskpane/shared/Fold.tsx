/** Something that is there on request: a line to press, and what unfolds below it. */
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStyles } from "./Fold.styles";

interface Props {
  readonly label: string;
  readonly isSmall?: boolean;
  /** It is what was asked for: open from the start. */
  readonly isOpen?: boolean;
  /** Made only when it is unfolded. */
  readonly children: () => ReactNode;
}

export function Fold({ label, isSmall = false, isOpen = false, children }: Props) {
  const styles = useStyles();
  return (
    <Accordion collapsible {...(isOpen ? { defaultOpenItems: label } : {})}>
      <AccordionItem value={label}>
        <AccordionHeader
          size="small"
          className={styles.header}
          button={{ className: mergeClasses(styles.button, isSmall && styles.small) }}
        >
          {label}
        </AccordionHeader>
        <AccordionPanel className={styles.content}>
          <Made make={children} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** A component of its own: the panel draws it only while it is open. */
const Made = ({ make }: { readonly make: () => ReactNode }) => make();
