/** How far a check has come; where nothing comes for long, why that may be. */
import { ProgressBar, Text } from "@fluentui/react-components";
import type { ReadProgress } from "../../workbook/read-sheet";
import { useLate } from "./use-late";
import { CHECK } from "./words";
import { useStyles } from "./Progress.styles";

export function Progress({ progress: { rows, total } }: { readonly progress: ReadProgress }) {
  const styles = useStyles();
  const isLate = useLate(rows);
  const words = CHECK.progress(rows, total);
  return (
    <div>
      <ProgressBar aria-label={words} thickness="large" {...(total > 0 ? { value: rows / total } : {})} />
      <Text role="status" className={styles.words}>
        {total === 0 && isLate ? CHECK.editingHint : words}
      </Text>
    </div>
  );
}
