/** What is read once for whoever asks. A failure is no answer for the next one: what stood in the way may be over. */
import type { Attempt } from "../workbook/excel";

/** Keeps what is being read under a key, unless it fails. */
export function remember<T>(
  kept: Map<string, Promise<Attempt<T>>>,
  key: string,
  reading: Promise<Attempt<T>>,
): Promise<Attempt<T>> {
  kept.set(key, reading);
  void reading.then((attempt) => {
    if (!attempt.ok && kept.get(key) === reading) kept.delete(key);
  });
  return reading;
}
