/**
 * The tabs of the sheets below the grid. A name that will not do would hold whoever typed it until a better one is
 * found; here the sheet keeps the name it had, and so it does with Escape.
 */
import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";

const TAB = "[data-u-comp=slide-tab-item]";

/** The name of a tab while somebody types in it. */
const typedName = (target: EventTarget | null): HTMLElement | null =>
  target instanceof HTMLElement && target.isContentEditable && target.closest(TAB) !== null ? target : null;

export function tendTabs(container: HTMLElement, injector: Injector): void {
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
    if (mouse !== undefined) name.closest(TAB)?.dispatchEvent(new PointerEvent("pointerup", { pointerId: mouse }));
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
