/** The notice's own text: read from a file that is chosen, kept in the workbook or on this machine, set beside ours. */
import { useCallback, useEffect, useState } from "react";
import type { Session } from "../../../checking/session";
import { officialTextOf, type OfficialText } from "../../../roster/official-text";
import type { DocumentTrouble, MatchedText } from "../../../teaching/official";
import { keepHere, keptHere } from "../../../workbook/kept-here";

export type KeptIn = "workbook" | "machine";

export interface Loaded {
  readonly text: OfficialText;
  readonly where: KeptIn;
  readonly matched: MatchedText;
}

export type Said = DocumentTrouble | "removed" | "not-kept" | null;

export interface Official {
  /** Null where there is none. */
  readonly loaded: Loaded | null;
  readonly isBusy: boolean;
  readonly said: Said;
  readonly load: (file: File, where: KeptIn) => void;
  readonly remove: () => void;
}

const KEY = "jc-official-notice";

const official = () => import(/* webpackChunkName: "official" */ "../../../teaching/official");

function keptOnMachine(): OfficialText | null {
  try {
    return officialTextOf(JSON.parse(keptHere(KEY) || "null"));
  } catch {
    return null;
  }
}

async function found(session: Session): Promise<Loaded | null> {
  const inWorkbook = await session.official.read();
  const text = inWorkbook ?? keptOnMachine();
  if (text === null) return null;
  const { matchedText } = await official();
  return { text, where: inWorkbook === null ? "machine" : "workbook", matched: matchedText(text.paragraphs) };
}

/** @param isFront each time it comes to the front it is looked for again: it may have been removed elsewhere */
export function useOfficial(session: Session, isFront: boolean): Official {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, say] = useState<Said>(null);
  const look = useCallback(async (): Promise<void> => setLoaded(await found(session)), [session]);
  useEffect(() => {
    if (isFront) void look().catch(session.surface);
  }, [isFront, look, session]);
  const work = (task: () => Promise<Said>): void => {
    setBusy(true);
    say(null);
    void task()
      .then(say)
      .then(look)
      .catch(session.surface)
      .finally(() => setBusy(false));
  };
  return {
    loaded,
    isBusy,
    said,
    load: (file, where) =>
      work(async () => {
        const { readDocument } = await official();
        const read = readDocument(new Uint8Array(await file.arrayBuffer()), file.name);
        if (!read.ok) return read.trouble;
        return (await keep(session, read.text, where)) ? null : "not-kept";
      }),
    remove: () =>
      work(async () => {
        if (loaded === null) return null;
        return (await keep(session, null, loaded.where)) ? "removed" : "not-kept";
      }),
  };
}

async function keep(session: Session, text: OfficialText | null, where: KeptIn): Promise<boolean> {
  if (where === "workbook") return session.official.keep(text);
  const json = text === null ? "" : JSON.stringify(text);
  keepHere(KEY, json);
  return keptHere(KEY) === json;
}
