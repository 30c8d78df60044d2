/** The foot of a form: what is wrong with what was typed, and the buttons that give it or leave it. */
import { Button } from "@fluentui/react-components";
import { FORM } from "./form-words";
import { useStyles } from "./FormFoot.styles";

interface Props {
  /** Null where nothing is wrong. */
  readonly fault: string | null;
  readonly onCancel: () => void;
}

export function FormFoot({ fault, onCancel }: Props) {
  const styles = useStyles();
  return (
    <>
      {fault !== null && (
        <div role="alert" className={styles.wrong}>
          {fault}
        </div>
      )}
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary">
          {FORM.give}
        </Button>
        <Button size="small" onClick={onCancel}>
          {FORM.cancel}
        </Button>
      </div>
    </>
  );
}
