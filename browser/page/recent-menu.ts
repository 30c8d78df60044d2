/** 最近: the files that were opened lately, for whoever wants them remembered; off until it is turned on. */
import { fileBehind } from "./disk";
import { element } from "./elements";
import type { RecentFile, RecentFiles } from "./recent-files";
import { timeOf } from "./recovery";

export interface RecentMenu {
  /** A click in a frame is one beside the menu. */
  includeFrame(frame: Window): void;
}

export interface ChosenFile {
  /** Of a file that the browser still knows the way to. */
  open(file: File, recent: RecentFile): void;
  /** The user has to say once more where it is: the browser knows no way there, or that leads nowhere. */
  chooseAgain(recent: RecentFile): void;
  cannotKeep(): void;
}

export function offerRecentFiles(files: RecentFiles, { open, chooseAgain, cannotKeep }: ChosenFile): RecentMenu {
  const button = element("recent", HTMLButtonElement);
  const panel = element("recent-panel", HTMLElement);
  const toggle = element("recent-on", HTMLInputElement);
  const list = element("recent-list", HTMLUListElement);
  const none = element("recent-none", HTMLElement);
  const empty = element("recent-empty", HTMLButtonElement);

  const close = (): void => {
    panel.hidden = true;
    button.setAttribute("aria-expanded", "false");
  };

  const choose = async (recent: RecentFile): Promise<void> => {
    close();
    const file = recent.handle === undefined ? null : await fileBehind(recent.handle);
    if (file === null) chooseAgain(recent);
    else open(file, recent);
  };

  const entry = (recent: RecentFile): HTMLLIElement => {
    const line = document.createElement("li");
    const press = document.createElement("button");
    press.type = "button";
    press.append(span("name", recent.name), span("more", recent.handle ? timeOf(recent.at) : "请重新选择"));
    press.title = recent.name;
    press.addEventListener("click", () => void choose(recent));
    line.append(press);
    return line;
  };

  const fileButtons = (): readonly HTMLButtonElement[] => [...list.querySelectorAll("button")];

  const draw = async (): Promise<void> => {
    toggle.checked = files.isOn;
    const all = await files.list().catch(() => []);
    const at = fileButtons().findIndex((one) => one === document.activeElement);
    list.replaceChildren(...all.map(entry));
    // Whoever is at a file stays there: the list may be drawn late, or again.
    if (at >= 0) fileButtons()[Math.min(at, all.length - 1)]?.focus();
    list.hidden = all.length === 0;
    empty.hidden = all.length === 0;
    none.hidden = !files.isOn || all.length > 0;
  };

  button.addEventListener("click", () => {
    if (!panel.hidden) return close();
    panel.hidden = false;
    button.setAttribute("aria-expanded", "true");
    void draw().then(() => (fileButtons()[0] ?? toggle).focus());
  });
  toggle.addEventListener("change", () => {
    void files.turn(toggle.checked).then((isDone) => {
      if (!isDone) cannotKeep();
      return draw();
    });
  });
  empty.addEventListener("click", () => void files.empty().then(draw));
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
      button.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const buttons = fileButtons();
      const at = buttons.findIndex((one) => one === document.activeElement);
      const next = buttons[at < 0 ? 0 : at + (event.key === "ArrowDown" ? 1 : -1)];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    }
  });
  window.addEventListener(
    "pointerdown",
    ({ target }) => {
      if (target instanceof Node && !panel.contains(target) && !button.contains(target)) close();
    },
    { capture: true },
  );
  return { includeFrame: (frame) => frame.addEventListener("pointerdown", close, { capture: true }) };
}

function span(name: string, text: string): HTMLSpanElement {
  const made = document.createElement("span");
  made.className = name;
  made.textContent = text;
  return made;
}
