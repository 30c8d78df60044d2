/** A bar that says what went wrong, until it is closed or something goes right. */
import { element } from "./elements";

export interface TroubleBar {
  show(text: string): void;
  hide(): void;
}

export function createTroubleBar(): TroubleBar {
  const bar = element("trouble", HTMLElement);
  const text = element("trouble-text", HTMLElement);
  const hide = (): void => {
    bar.hidden = true;
  };
  element("trouble-close", HTMLButtonElement).addEventListener("click", hide);
  return {
    show(words) {
      text.textContent = words;
      bar.hidden = false;
    },
    hide,
  };
}
