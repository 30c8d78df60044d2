/**
 * Event registrations. The host fires every event it knows and the client filters, so that registering does nothing.
 */

const nothing = (): null => null;

/** `_Register…Event` and `_Unregister…Event` for each event the host fires on a class. */
export function registrations(...events: readonly string[]): Readonly<Record<string, () => null>> {
  return Object.fromEntries(
    events.flatMap((event) => [
      [`_Register${event}Event`, nothing],
      [`_Unregister${event}Event`, nothing],
    ]),
  );
}

/** Events of a single sheet, and of the collection of sheets. */
export const SHEET_EVENTS = [
  "DataChanged",
  "Calculated",
  "Activated",
  "Deactivated",
  "SelectionChanged",
  "FormatChanged",
  "RowSorted",
  "RowHiddenChanged",
  "ProtectionChanged",
] as const;
