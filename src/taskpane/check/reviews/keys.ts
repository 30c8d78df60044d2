/** The key to whoever is to be reviewed next. */
import type { KeyboardEvent } from "react";

/** By the key's place: a Chinese input method has no letters for it. Whoever types a word does not mean it. */
export const isNextKey = ({ code, altKey, ctrlKey, metaKey, target }: KeyboardEvent): boolean =>
  code === "KeyN" &&
  !altKey &&
  !ctrlKey &&
  !metaKey &&
  !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);
