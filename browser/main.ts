/** The browser edition, for everybody without Excel: a grid, the add-in beside it, and office-host between them. */
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "./preview.css";
import { workbookTroubleWords } from "../xlsx/troubles";
import { remarkWords, type ReadingRemark } from "../xlsx/remarks";
import { functionsOf } from "./grid/calls/metadata";
import { createGrid } from "./grid/grid";
import { createAutomation } from "./page/automation";
import { element } from "./page/elements";
import { followSelection } from "./page/hint";
import { createMessageBar } from "./page/message-bar";
import { offerOpening } from "./page/opening";
import { Pane } from "./page/pane";
import { profileOfPage } from "./page/profile";
import { readFile } from "./page/read-file";
import { Ribbon } from "./page/ribbon";
import { openSession, type Session } from "./page/session";
import { createProgressBar } from "./page/progress-bar";

const SAMPLE = "sample.xlsx";
const SAMPLE_NAME = "示例花名册.xlsx";
/** Written by the add-in's build. */
const FUNCTIONS = "functions.json";

/** What a file of the build holds; undefined when it has none of that name. */
async function fetched<T>(file: string, read: (response: Response) => Promise<T>): Promise<T | undefined> {
  const response = await fetch(file);
  return response.ok ? read(response) : undefined;
}

const said = (remark: ReadingRemark): string => `工作表“${remark.sheet}”：${remarkWords(remark)}`;

async function start(): Promise<void> {
  const trouble = createMessageBar("trouble");
  const remarks = createMessageBar("remarks");
  const profile = profileOfPage();
  const functions = functionsOf(await fetched(FUNCTIONS, (response) => response.json()));
  const grid = createGrid(element("grid", HTMLElement), functions);
  const opening = offerOpening((file) => void openDropped(file));
  const pane = new Pane(
    element("pane", HTMLElement),
    element("divider", HTMLElement),
    () => window.dispatchEvent(new Event("resize")),
    (page) => opening.includeFrame(page),
  );
  const ribbon = new Ribbon(element("commands", HTMLElement), (text) => trouble.show(text));
  const progress = createProgressBar();
  let session: Session | undefined;
  let reading = new AbortController();

  /** Opens a workbook; one that cannot be read leaves everything as it is, and so does one that was cancelled. */
  const open = async (bytes: Uint8Array, name: string): Promise<void> => {
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
    const opened = openSession(grid, result.workbook, { name, functions, profile }, (visible) => pane.show(visible));
    session = opened;
    element("file-name", HTMLElement).textContent = name;
    document.title = `${name} · 基层职称助手 · 预览`;
    followSelection(grid, opened.workbook);
    pane.show(true);
    pane.load(opened.host);
    ribbon.serve(opened.host);
  };

  const openDropped = async (file: File): Promise<void> => {
    const buffer = await file.arrayBuffer().catch(() => null);
    if (buffer === null) return trouble.show(`${file.name}：打不开。它是文件夹，或者已经移走、改名`);
    // What went wrong is said in the bar.
    await open(new Uint8Array(buffer), file.name).catch(() => undefined);
  };

  const sample = await fetched(SAMPLE, (response) => response.arrayBuffer());
  if (sample === undefined) throw new Error(`${SAMPLE} is missing beside the page`);
  await open(new Uint8Array(sample), SAMPLE_NAME);
  const current = (): Session => {
    if (session === undefined) throw new Error("no workbook is open");
    return session;
  };
  window.preview = createAutomation(grid, current, open);
}

void start();
