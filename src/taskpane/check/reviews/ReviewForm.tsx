/**
 * The buttons by which something is decided, with a remark. The first time the reviewer is asked for a name, and told
 * of the sheet that is about to be made; what was pressed is done once that is agreed to.
 */
import { Button, Field, Input, Link, Textarea } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { Reviewing } from "../../../checking/reviews/following";
import type { Decision } from "../../../checking/reviews/review";
import { DECISION_LABELS } from "../../../checking/reviews/words";
import { useStyles } from "./Reviews.styles";
import { REVIEWING } from "./words";

export interface Decide {
  readonly decision: Decision;
  readonly remark: string;
  readonly reviewer: string;
}

interface Props {
  /** Of a finding: it may be known and accepted. */
  readonly canIgnore: boolean;
  readonly reviewing: Reviewing;
  /** There is nobody to decide on. */
  readonly isIdle?: boolean;
  readonly onDecide: (decide: Decide) => void;
}

export function ReviewForm({ canIgnore, reviewing, isIdle = false, onDecide }: Props) {
  const styles = useStyles();
  const { reviews, state } = reviewing;
  const { reviewer } = state;
  const hasRecord = state.record !== null;
  const [remark, setRemark] = useState("");
  const [isReasonMissing, setReasonMissing] = useState(false);
  /** What was pressed and waits for the name, or for the record to be agreed to. */
  const [pressed, setPressed] = useState<Decision | null>(null);
  const [isNaming, setNaming] = useState(false);
  const done = (decision: Decision, name: string): void => {
    onDecide({ decision, remark: remark.trim(), reviewer: name });
    setRemark("");
    setPressed(null);
  };
  const press = (decision: Decision): void => {
    const lacksReason = decision === "ignore" && remark.trim() === "";
    setReasonMissing(lacksReason);
    if (lacksReason) return;
    if (reviewer === "" || !hasRecord) setPressed(decision);
    else done(decision, reviewer);
  };
  const decisions: readonly Decision[] = canIgnore
    ? ["pass", "return", "doubt", "ignore"]
    : ["pass", "return", "doubt"];
  if (pressed !== null || isNaming)
    return (
      <FirstUse
        reviewer={reviewer}
        hasRecord={hasRecord || pressed === null}
        onCancel={() => {
          setPressed(null);
          setNaming(false);
        }}
        onAgree={(name) => {
          reviews.callReviewer(name);
          setNaming(false);
          if (pressed !== null) done(pressed, name);
        }}
      />
    );
  return (
    <div className={styles.form} onKeyDown={keptFromKeys}>
      <Textarea
        className={styles.remark}
        size="small"
        rows={1}
        resize="vertical"
        value={remark}
        placeholder={canIgnore ? REVIEWING.reason : REVIEWING.remark}
        aria-label={canIgnore ? REVIEWING.reason : REVIEWING.remark}
        onChange={(_, { value }) => {
          setRemark(value);
          setReasonMissing(false);
        }}
      />
      <p role="status" className={styles.fault} hidden={!isReasonMissing}>
        {isReasonMissing && REVIEWING.reasonMissing}
      </p>
      <div className={styles.buttons}>
        {decisions.map((decision) => (
          <Button
            key={decision}
            size="small"
            className={styles.button}
            disabled={isIdle || state.isWriting}
            onClick={() => press(decision)}
          >
            {DECISION_LABELS[decision]}
          </Button>
        ))}
      </div>
      {reviewer !== "" && !canIgnore && (
        <p className={styles.aside}>
          {REVIEWING.reviewer(reviewer)}{" "}
          <Link as="button" inline className={styles.link} onClick={() => setNaming(true)}>
            {REVIEWING.changeReviewer}
          </Link>
        </p>
      )}
    </div>
  );
}

interface FirstUseProps {
  readonly reviewer: string;
  readonly hasRecord: boolean;
  readonly onCancel: () => void;
  readonly onAgree: (name: string) => void;
}

function FirstUse({ reviewer, hasRecord, onCancel, onAgree }: FirstUseProps) {
  const styles = useStyles();
  const [name, setName] = useState(reviewer);
  const agree = (): void => {
    if (name.trim() !== "") onAgree(name.trim());
  };
  return (
    <div className={styles.form} onKeyDown={keptFromKeys}>
      {!hasRecord && <p className={styles.said}>{REVIEWING.firstUse}</p>}
      <Field label={REVIEWING.reviewerLabel} hint={REVIEWING.reviewerHint} size="small">
        <Input
          size="small"
          autoFocus
          maxLength={MOST_OF_A_NAME}
          value={name}
          onChange={(_, { value }) => setName(value)}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === "Enter" && !nativeEvent.isComposing) agree();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={name.trim() === ""} onClick={agree}>
          {REVIEWING.agree}
        </Button>
        <Button size="small" onClick={onCancel}>
          {REVIEWING.cancel}
        </Button>
      </div>
    </div>
  );
}

const MOST_OF_A_NAME = 40;

/** Whoever types a remark does not go from finding to finding, nor to the next person. */
function keptFromKeys(event: KeyboardEvent): void {
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) event.stopPropagation();
}
