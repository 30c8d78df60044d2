/** The browser edition, for everybody without Excel: a grid, the add-in beside it, and office-host between them. */
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "./preview.css";
import { functionsOf } from "./grid/calls/metadata";
import { createGrid } from "./grid/grid";
import { createAutomation } from "./page/automation";
import { blankRoster, BLANK_NAME } from "./page/blank-roster";
import type { FileHandle } from "./page/disk";
import { element } from "./page/elements";
import { openWorkStore } from "./page/kept-work";
import { mayLeave } from "./page/leaving";
import { createMessageBar } from "./page/message-bar";
import { keepForOffline } from "./page/offline";
import { offerOpening } from "./page/opening";
import { profileOfPage } from "./page/profile";
import { offerLinks } from "./page/link-desk";
import { offerKeptWork } from "./page/recovery";
import { savedFile } from "./page/save-file";
import { recentFiles } from "./page/recent-files";
import { offerRecentFiles } from "./page/recent-menu";
import { offerSaving } from "./page/saving";
import { followScheme } from "./page/scheme";
import type { OpenedFile, Session } from "./page/session";
import { sortWords } from "./page/sort-words";
import { thisPage } from "./page/this-page";
import { watchUnsaved } from "./page/unsaved";
import { offerUndo } from "./page/undo-buttons";
import { createWorkplace } from "./page/workplace";

const SAMPLE = "sample.xlsx";
const SAMPLE_NAME = "示例花名册.xlsx";
/** Written by the add-in's build. */
const FUNCTIONS = "functions.json";

/** What a file of the build holds; undefined when it has none of that name. */
async function fetched<T>(file: string, read: (response: Response) => Promise<T>): Promise<T | undefined> {
  const response = await fetch(file);
  return response.ok ? read(response) : undefined;
}

async function start(): Promise<void> {
  const bars = { trouble: createMessageBar("trouble"), remarks: createMessageBar("remarks") };
  const profile = profileOfPage();
  const functions = functionsOf(await fetched(FUNCTIONS, (response) => response.json()));
  const grid = createGrid(element("grid", HTMLElement), functions);
  followScheme((isDark) => grid.setDark(isDark));
  const recent = recentFiles();
  const opening = offerOpening(
    (file, handle) => void openChosen(file, handle),
    () => recent.isOn,
  );
  const workplace = createWorkplace(grid, { functions, profile }, bars, (page) => {
    opening.includeFrame(page);
    saving.includeFrame(page);
    undo.includeFrame(page);
    menu.includeFrame(page);
    for (const kind of ["pointerdown", "keydown"])
      page.addEventListener(kind, () => workplace.session?.workbook.steps.asked(), { capture: true });
  });
  grid.serveLinks(offerLinks(() => workplace.session, bars.remarks));
  let takeBack: () => void = () => undefined;
  grid.onSort((notice) => {
    if (notice === null) takeBack();
    else takeBack = bars.remarks.show(sortWords(notice));
  });
  const undo = offerUndo(grid.history);
  const remember = (name: string, handle?: FileHandle): void =>
    void recent.add(name, handle).catch(() => bars.remarks.show("这个浏览器没有记下文件名，“最近”里不会有它"));
  const saving = offerSaving(
    () => workplace.session,
    bars,
    (handle) => remember(handle.name, handle),
  );

  /** In the place of what is open, unless that has work in it that somebody wants to keep. */
  const openInstead = async (file: () => Promise<OpenedFile | null>): Promise<boolean> => {
    if (!(await mayLeave(workplace.session, saving))) return false;
    const wanted = await file();
    if (wanted === null) return false;
    // What went wrong is said in the bar.
    return workplace.open(wanted).then(
      () => true,
      () => false,
    );
  };
  const openChosen = async (file: File, handle?: FileHandle): Promise<void> => {
    const isOpen = await openInstead(async () => {
      const buffer = await file.arrayBuffer().catch(() => null);
      if (buffer !== null) return { name: file.name, bytes: new Uint8Array(buffer) };
      bars.trouble.show(`${file.name}：打不开。它是文件夹，或者已经移走、改名`);
      return null;
    });
    if (isOpen) remember(file.name, handle);
  };
  const menu = offerRecentFiles(recent, {
    open: (file, { handle }) => void openChosen(file, handle),
    chooseAgain({ name, handle }) {
      if (handle !== undefined) bars.trouble.show(`${name}：打不开。它已经移走、改名，或者没有读取的权限。请重新选择`);
      opening.choose();
    },
    cannotKeep: () =>
      bars.trouble.show("这个浏览器不让网页记东西，“最近”用不了。可以换用 Edge 或 Chrome，不要用无痕窗口"),
  });
  element("new", HTMLButtonElement).addEventListener("click", () => void openInstead(blankFile));

  const sample = await fetched(SAMPLE, (response) => response.arrayBuffer());
  if (sample === undefined) throw new Error(`${SAMPLE} is missing beside the page`);
  await workplace.open({ bytes: new Uint8Array(sample), name: SAMPLE_NAME });
  const page = thisPage();
  const store = await openWorkStore();
  const unsaved = watchUnsaved(() => workplace.session, store, page.id);
  const current = (): Session => {
    if (workplace.session === undefined) throw new Error("no workbook is open");
    return workplace.session;
  };
  window.preview = createAutomation(grid, current, (bytes, name) => workplace.open({ bytes, name }));
  void keepForOffline();
  if (store !== null)
    await offerKeptWork(store, page, async ({ name, bytes }) => {
      if (!(await mayLeave(workplace.session, saving))) throw new Error("the user stays with what is open");
      await workplace.open({ name, bytes, isUnsaved: true });
      await unsaved.keepNow();
    });
}

async function blankFile(): Promise<OpenedFile | null> {
  const made = await savedFile({
    bytes: new Uint8Array(),
    // eslint-disable-next-line require-yield -- so few rows come with all the rest
    *edited() {
      return blankRoster();
    },
  });
  return made.ok ? { name: BLANK_NAME, bytes: made.bytes } : null;
}

void start();
