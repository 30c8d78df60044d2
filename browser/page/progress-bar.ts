/** How far a large file is read, and a way to stop it. Small files are open before it would be seen. */
import { element } from "./elements";

const PATIENCE_MS = 400;

export interface ProgressBar {
  /** @returns ends the showing */
  show(name: string, cancel: () => void): () => void;
  /** @param done from 0 to 1 */
  tell(done: number): void;
}

export function createProgressBar(): ProgressBar {
  const bar = element("progress", HTMLElement);
  const text = element("progress-text", HTMLElement);
  const meter = element("progress-meter", HTMLProgressElement);
  let cancelled = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  element("progress-cancel", HTMLButtonElement).addEventListener("click", () => cancelled());
  return {
    show(name, cancel) {
      cancelled = cancel;
      text.textContent = `正在读 ${name}`;
      meter.removeAttribute("value");
      clearTimeout(timer);
      timer = setTimeout(() => (bar.hidden = false), PATIENCE_MS);
      return () => {
        clearTimeout(timer);
        bar.hidden = true;
      };
    },
    tell(done) {
      meter.value = done;
    },
  };
}
