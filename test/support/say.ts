/**
 * Readings as short text, so that a test's row stays a sentence: `2009-07`, `male or female`, `blank`, `unreadable`.
 * A value in doubt carries a question mark and the doubt.
 */
import { isoOf, type PartialDate } from "../../src/core/calendar";
import type { Reading } from "../../src/core/reading";

export function say<T>(reading: Reading<T>, show: (value: T) => string = String): string {
  switch (reading.state) {
    case "known":
      return reading.doubt === undefined ? show(reading.value) : `${show(reading.value)} ?${reading.doubt}`;
    case "ambiguous":
      return reading.values.map(show).join(" or ");
    case "blank":
    case "unreadable":
    case "absent":
      return reading.state;
  }
}

export const sayDate = (reading: Reading<PartialDate>): string => say(reading, isoOf);
