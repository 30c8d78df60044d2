/** The add-in's ribbon buttons. They are grey until the add-in is there to answer. */
import type { Host } from "office-host";

const COMMANDS = [
  { id: "openPane", label: "打开面板" },
  { id: "checkSheet", label: "检查本表" },
  { id: "clearMarks", label: "清除标记" },
] as const;

export class Ribbon {
  private readonly buttons: readonly HTMLButtonElement[];
  private host: Host | undefined;

  /**
   * @param onTrouble called with a sentence when a command cannot be run
   * @param onCommand called before one is
   */
  constructor(place: HTMLElement, onTrouble: (text: string) => void, onCommand: () => void) {
    this.buttons = COMMANDS.map(({ id, label }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.disabled = true;
      button.addEventListener("click", () => {
        onCommand();
        this.host?.runCommand(id).catch(() => onTrouble(`“${label}”没有执行。请重新打开面板再试`));
      });
      return button;
    });
    place.replaceChildren(...this.buttons);
  }

  /** The buttons are for this workbook's add-in from now on. */
  serve(host: Host): void {
    this.host = host;
    this.enable(false);
    void host.ready().then(() => {
      if (this.host === host) this.enable(true);
    });
  }

  private enable(on: boolean): void {
    for (const button of this.buttons) button.disabled = !on;
  }
}
