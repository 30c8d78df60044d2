/** Dates as cells of kind `d` write them, as day numbers of the 1900 system. */
const MS_PER_DAY = 86_400_000;
const DAY_NUMBER_OF_EPOCH = 25_569;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;
const TIME_ONLY = /^T?(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?Z?$/u;
/** The 1900 system has a 29 February 1900: what lies before it is one day off. */
const FIRST_OF_MARCH_1900 = 61;

/** Null for what is no date. */
export function dayNumber(text: string): number | null {
  const trimmed = text.trim();
  const time = TIME_ONLY.exec(trimmed);
  if (time !== null) return partOfDay(time[1], time[2], time[3]);
  const match = ISO.exec(trimmed);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(instant);
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  const days = instant / MS_PER_DAY + DAY_NUMBER_OF_EPOCH;
  return (days < FIRST_OF_MARCH_1900 ? days - 1 : days) + partOfDay(hour, minute, second);
}

const partOfDay = (hour = "0", minute = "0", second = "0"): number =>
  (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
