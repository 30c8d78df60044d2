/**
 * The answers of a sheet as the user gave them, those that said no to a question included: the sheet keeps that too.
 */
import { FIELDS, type ColumnField } from "../../fields";
import type { SheetAnswers } from "../../roster/workbook-state";

/** Under the field's name with this sign behind it. */
const DECLINED = "?";

export const declinedKey = (field: string): string => `${field}${DECLINED}`;

export const declinedIn = (answers: SheetAnswers): readonly string[] =>
  Object.keys(answers).flatMap((key) => (key.endsWith(DECLINED) ? [key.slice(0, -DECLINED.length)] : []));

export interface GivenAnswer {
  /** Under which it is kept. */
  readonly key: string;
  readonly field: ColumnField;
  /** Null where the user said no to the question. */
  readonly text: string | null;
}

export const answersGiven = (answers: SheetAnswers): readonly GivenAnswer[] =>
  FIELDS.flatMap(({ id }): readonly GivenAnswer[] => {
    const text = answers[id];
    const given = text === undefined ? [] : [{ key: id, field: id, text }];
    const declined = declinedKey(id);
    return declined in answers ? [...given, { key: declined, field: id, text: null }] : given;
  });
