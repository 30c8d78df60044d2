/** A bar above the sheet, with what went wrong or what is worth knowing of a file, until it is closed. */
import { element } from "./elements";

export interface MessageBar {
  /**
   * Several sentences stand one below the other.
   *
   * @returns takes them away again, unless others stand there by then
   */
  show(...sentences: readonly string[]): () => void;
  hide(): void;
}

/** @param id of the bar; its text and its button are named after it */
export function createMessageBar(id: "trouble" | "remarks"): MessageBar {
  const bar = element(id, HTMLElement);
  const text = element(`${id}-text`, HTMLElement);
  const hide = (): void => {
    bar.hidden = true;
  };
  let shown = 0;
  element(`${id}-close`, HTMLButtonElement).addEventListener("click", hide);
  return {
    show(...sentences) {
      text.textContent = sentences.join("\n");
      bar.hidden = false;
      const own = ++shown;
      return () => {
        if (own === shown) hide();
      };
    },
    hide,
  };
}
