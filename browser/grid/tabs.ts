/**
 * The tabs of the sheets below the grid. A name that will not do would hold whoever typed it until a better one is
 * found; here the sheet keeps the name it had, and so it does with Escape.
 */
import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";

const TAB = "[data-u-comp=slide-tab-item]";

/** The name of a tab while somebody types in it. */
const typedName = (target: EventTarget | null): HTMLElement | null =>
  target instanceof HTMLElement && target.isContentEditable && target.closest(TAB) !== null ? target : null;

/** So many times the page is drawn at most before a tab that was pressed is in front. */
const FRAMES = 120;

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * A press on a tab that is not in front brings it there, and is forgotten: it could neither be held to be moved nor be
 * the first of two to be typed into. The grid is told of it again as soon as the tab is in front.
 */
function pressAgain(container: HTMLElement): void {
  let held: number | undefined;
  const again = async (tab: HTMLElement, { pointerId, pointerType, clientX, clientY }: PointerEvent): Promise<void> => {
    for (let frame = 0; tab.ariaSelected !== "true"; frame++) {
      if (frame === FRAMES || !tab.isConnected) return;
      await nextFrame();
    }
    // What is drawn is known to the bar of tabs a turn later.
    await nextFrame();
    await nextFrame();
    const isHeld = held === pointerId;
    if (!isHeld && pointerType !== "mouse") return;
    const pointer = { pointerId, pointerType, clientX, clientY, isPrimary: true, bubbles: true };
    tab.dispatchEvent(new PointerEvent("pointerdown", { ...pointer, button: 0, buttons: 1 }));
    if (!isHeld) tab.dispatchEvent(new PointerEvent("pointerup", pointer));
  };
  container.addEventListener(
    "pointerdown",
    (event) => {
      if (!event.isTrusted) return;
      held = event.pointerId;
      const tab = event.target instanceof Element ? event.target.closest<HTMLElement>(TAB) : null;
      if (tab !== null && event.button === 0 && tab.ariaSelected !== "true") void again(tab, event);
    },
    { capture: true },
  );
  for (const end of ["pointerup", "pointercancel"] as const)
    window.addEventListener(end, ({ isTrusted }) => void (isTrusted && (held = undefined)), { capture: true });
}

export function tendTabs(container: HTMLElement, injector: Injector): void {
  pressAgain(container);
  const nameOf = (name: HTMLElement): string | undefined => {
    const id = name.closest<HTMLElement>(TAB)?.dataset.id ?? "";
    const book = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    return book?.getSheetBySheetId(id)?.getName();
  };
  // Pressed twice to be typed into, a tab goes on waiting whether it is held to be dragged, and floats off when it is
  // left soon: the grid is told that nobody holds it.
  let mouse: number | undefined;
  container.addEventListener(
    "pointerdown",
    ({ pointerId, pointerType }) => (mouse = pointerType === "mouse" ? pointerId : undefined),
    { capture: true },
  );
  const letGo = (name: Element): void => {
    const tab = name.closest<HTMLElement>(TAB);
    // Taken out of the bar to be moved, it loses the focus as well, and is held on.
    if (mouse === undefined || tab?.style.position === "fixed") return;
    tab?.dispatchEvent(new PointerEvent("pointerup", { pointerId: mouse }));
  };
  const takeBack = (name: HTMLElement): void => {
    const before = nameOf(name);
    if (before === undefined) return;
    name.textContent = before;
    // The grid takes what stands in a tab that is left; this one is the name that the sheet has.
    name.dispatchEvent(new FocusEvent("focusout"));
    name.blur();
    letGo(name);
  };

  container.addEventListener(
    "keydown",
    (event) => {
      const name = typedName(event.target);
      // While Chinese is being put in, the key belongs to that.
      if (name === null || event.key !== "Escape" || event.isComposing) return;
      event.stopPropagation();
      takeBack(name);
    },
    { capture: true },
  );
  // The grid has looked at the name before: where it still lets it be typed, it has said that it will not do.
  container.addEventListener("focusout", (event) => {
    const name = typedName(event.target);
    if (name !== null) takeBack(name);
    else if (event.target instanceof Element) letGo(event.target);
  });
}
