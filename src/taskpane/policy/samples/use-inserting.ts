/** Putting sheets into the workbook: what was asked for, what came of it. */
import { useState } from "react";
import type { Session } from "../../../checking/session";
import type { PlainSheet } from "../../../roster/plain-sheet";
import { insertSheets } from "../../../workbook/insert-sheets";
import { POLICY } from "../words";

export interface Inserting {
  readonly busy: boolean;
  readonly said: string;
  readonly insert: (sheets: () => Promise<readonly PlainSheet[]>) => void;
}

export function useInserting(session: Session): Inserting {
  const [busy, setBusy] = useState(false);
  const [said, say] = useState("");
  const run = async (sheets: () => Promise<readonly PlainSheet[]>): Promise<void> => {
    const inserted = await insertSheets(await sheets());
    if (inserted.ok) say(POLICY.inserted(inserted.value));
    else session.report("event", inserted.trouble);
  };
  return {
    busy,
    said,
    insert(sheets) {
      setBusy(true);
      say("");
      run(sheets)
        .catch(session.surface)
        .finally(() => setBusy(false));
    },
  };
}
