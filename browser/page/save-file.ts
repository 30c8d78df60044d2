/** Writing a workbook in a worker of its own. */
import type { EditedWorkbook } from "../../xlsx/saving/edited-workbook";
import type { SavedResult } from "../../xlsx/saving/save-workbook";
import type { EditedInTurn } from "../grid/edited-sheets";
import type { WorkToSave } from "./save-worker";
import type { Session } from "./session";
import { atOnce, inSlices, taken } from "./taking";

/** What is to be written, as it is when it is taken. */
interface ToWrite {
  /** Of the file that was opened. */
  readonly bytes: Uint8Array;
  edited(): EditedInTurn<EditedWorkbook>;
}

/** The bytes of the file with the work in it. A worker that breaks down says the same as a damaged file. */
export async function savedFile(work: ToWrite): Promise<SavedResult> {
  const saved = await written(work, atOnce);
  if (saved === null) throw new Error("nothing can change before all is taken");
  return saved;
}

/** The same, taken while the page goes on answering. @returns null where something changed before all was taken */
export const savedAtRest = (session: ToWrite & Pick<Session, "moment">): Promise<SavedResult | null> =>
  written(
    session,
    inSlices(() => session.moment),
  );

async function written({ bytes, edited }: ToWrite, rest: Parameters<typeof taken>[2]): Promise<SavedResult | null> {
  const worker = new Worker(/* webpackChunkName: "save-workbook" */ new URL("./save-worker.ts", import.meta.url));
  const tell = (work: WorkToSave): void => worker.postMessage(work);
  try {
    const workbook = await taken(edited(), (rows) => tell({ kind: "rows", rows }), rest);
    if (workbook === null) return null;
    return await new Promise<SavedResult>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<SavedResult>) => resolve(data);
      worker.onerror = () => resolve({ ok: false, trouble: { code: "damaged", part: null } });
      tell({ kind: "rest", bytes, edited: workbook });
    });
  } finally {
    worker.terminate();
  }
}
