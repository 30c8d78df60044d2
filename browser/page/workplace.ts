/** Where one workbook after the other is opened: the grid, the pane beside it, the bars above. */
import type { Profile } from "office-host";
import { remarkWords, type ReadingRemark } from "../../xlsx/remarks";
import { notWrittenWords } from "../../xlsx/saving/words";
import { workbookTroubleWords } from "../../xlsx/troubles";
import type { GridFunction } from "../grid/calls/metadata";
import type { Grid } from "../grid/grid";
import { element } from "./elements";
import { followSelection } from "./hint";
import type { MessageBar } from "./message-bar";
import { Pane } from "./pane";
import { createProgressBar } from "./progress-bar";
import { readFile } from "./read-file";
import { Ribbon } from "./ribbon";
import { openSession, type OpenedFile, type Session } from "./session";

export interface Workplace {
  /** The workbook that is open; undefined before there is one. */
  readonly session: Session | undefined;
  /** Opens a workbook; one that cannot be read leaves everything as it is, and so does one that was cancelled. */
  open(file: OpenedFile): Promise<void>;
}

const said = (remark: ReadingRemark): string => `工作表“${remark.sheet}”：${remarkWords(remark)}`;

/** @param onPage told of each page of the add-in that is loaded */
export function createWorkplace(
  grid: Grid,
  excel: { readonly functions: readonly GridFunction[]; readonly profile: Profile },
  bars: { readonly trouble: MessageBar; readonly remarks: MessageBar },
  onPage: (page: Window) => void,
): Workplace {
  const { trouble, remarks } = bars;
  const pane = new Pane(
    element("pane", HTMLElement),
    element("divider", HTMLElement),
    element("pane-toggle", HTMLButtonElement),
    () => window.dispatchEvent(new Event("resize")),
    onPage,
  );
  const ribbon = new Ribbon(
    element("commands", HTMLElement),
    (text) => trouble.show(text),
    () => session?.workbook.steps.asked(),
  );
  const progress = createProgressBar();
  let session: Session | undefined;
  let reading = new AbortController();

  return {
    get session() {
      return session;
    },
    async open(file) {
      const { name, bytes } = file;
      // Whoever opens another file wants that one.
      reading.abort();
      const own = (reading = new AbortController());
      const done = progress.show(name, () => own.abort());
      const result = await readFile(bytes, name, (part) => progress.tell(part), own.signal);
      if (result === null) {
        if (reading === own) done();
        return;
      }
      done();
      if (!result.ok) {
        const words = workbookTroubleWords(result.trouble);
        trouble.show(`${name}：${words}`);
        throw new Error(words);
      }
      trouble.hide();
      remarks.hide();
      if (result.remarks.length > 0) remarks.show(...result.remarks.map(said));
      pane.end();
      session?.close();
      const opened = openSession(grid, result.workbook, { file, ...excel }, (visible) => pane.show(visible));
      session = opened;
      element("file-name", HTMLElement).textContent = name;
      document.title = `${name} · 基层职称助手 · 浏览器版`;
      followSelection(grid, opened.workbook);
      opened.workbook.onNotWritten((what) => remarks.show(notWrittenWords(what)));
      pane.show(true);
      pane.load(opened.host);
      ribbon.serve(opened.host);
    },
  };
}
