/**
 * The grid's panel of “自定义排序” by keyboard: what chooses a column, the columns to choose from and what adds a
 * condition can only be pressed with a pointer there.
 */

/** What opens the list of columns, what stands in it, what adds a condition. */
const CHOOSERS = '[role="dialog"] [aria-haspopup="dialog"]:not(button)';
const COLUMNS = '[role="dialog"] ul > li';
const ADDING = '[role="dialog"] div.univer-select-none.univer-cursor-pointer';
const PRESSED = [CHOOSERS, COLUMNS, ADDING].join();

const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

export interface Watched {
  subscribe(listener: (state: { readonly show: boolean } | null) => void): unknown;
}

/** @param panel says when the panel comes and goes */
export function reachByKeys(panel: Watched): void {
  const keys = new PanelKeys();
  panel.subscribe((state) => {
    if (state?.show === true) keys.begin();
    else keys.end();
  });
}

class PanelKeys {
  private readonly observer = new MutationObserver(() => this.see());
  private readonly press = (event: KeyboardEvent): void => this.pressed(event);
  /** Which of the choosers has its list open. */
  private open = -1;

  begin(): void {
    this.open = -1;
    this.observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("keydown", this.press, { capture: true });
    this.see();
  }

  end(): void {
    this.observer.disconnect();
    document.removeEventListener("keydown", this.press, { capture: true });
  }

  private see(): void {
    for (const one of all([CHOOSERS, ADDING].join())) beReached(one, "button");
    const columns = all(COLUMNS);
    for (const column of columns) {
      column.parentElement?.setAttribute("role", "listbox");
      beReached(column, "option");
      column.setAttribute("aria-selected", String(isChosen(column)));
    }
    if (columns.length > 0) this.opened(columns);
    else if (this.open >= 0) this.closed();
  }

  private opened(columns: readonly HTMLElement[]): void {
    if (this.open >= 0) return;
    this.open = all(CHOOSERS).findIndex((one) => one.getAttribute("aria-expanded") === "true");
    (columns.find(isChosen) ?? columns[0])?.focus();
  }

  /** The one that was used may have been made anew for its new column. */
  private closed(): void {
    const chooser = all(CHOOSERS)[this.open];
    if (chooser === undefined) return;
    this.open = -1;
    chooser.focus();
  }

  private pressed(event: KeyboardEvent): void {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.matches(PRESSED)) return;
    const columns = all(COLUMNS);
    const place = columns.indexOf(target);
    if (key === "Enter" || key === " ") target.click();
    else if (place >= 0 && key === "ArrowDown") columns[Math.min(place + 1, columns.length - 1)]?.focus();
    else if (place >= 0 && key === "ArrowUp") columns[Math.max(place - 1, 0)]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** It has a tick. */
const isChosen = (column: Element): boolean => column.querySelector("svg") !== null;

function beReached(element: HTMLElement, role: "button" | "option"): void {
  if (element.tabIndex === 0) return;
  element.tabIndex = 0;
  element.setAttribute("role", role);
}
