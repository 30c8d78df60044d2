/**
 * Questions the user has said no to: the answers of a sheet keep that too.
 */

/** Under the field's name with this sign behind it. */
const DECLINED = "?";

export const declinedKey = (field: string): string => `${field}${DECLINED}`;

export const declinedIn = (answers: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(answers).flatMap((key) => (key.endsWith(DECLINED) ? [key.slice(0, -DECLINED.length)] : []));
