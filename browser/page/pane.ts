/** The task pane: an iframe with the add-in's page, connected to the host each time it loads. */
import type { Host } from "office-host";

/** The shipped page with the bridge; see webpack.browser.cjs. */
const PAGE = "preview/taskpane.html";
const NAME = "taskpane";

const NARROWEST = 260;
const WIDEST_SHARE = 0.6;

export class Pane {
  private disconnect: (() => void) | undefined;

  /**
   * @param onResize called when the grid has more or less room
   * @param onPage called with each page that is loaded
   */
  constructor(
    private readonly place: HTMLElement,
    private readonly divider: HTMLElement,
    private readonly onResize: () => void,
    private readonly onPage: (page: Window) => void,
  ) {
    divider.addEventListener("pointerdown", (down) => this.drag(down));
  }

  /** Loads the add-in's page anew for this host. */
  load(host: Host): void {
    this.end();
    const frame = document.createElement("iframe");
    window.connectTaskpane = (scope) => {
      // A page that loads again takes the place of the one before.
      this.disconnect?.();
      this.disconnect = host.connect(scope).disconnect;
      if (frame.contentWindow !== null) this.onPage(frame.contentWindow);
    };
    frame.name = NAME;
    frame.title = "基层职称助手";
    frame.src = PAGE;
    this.place.replaceChildren(frame);
  }

  end(): void {
    this.disconnect?.();
    this.disconnect = undefined;
    this.place.replaceChildren();
  }

  show(visible: boolean): void {
    if (this.place.hidden === !visible) return;
    this.place.hidden = !visible;
    this.divider.hidden = !visible;
    this.onResize();
  }

  private drag(down: PointerEvent): void {
    const startWidth = this.place.offsetWidth;
    const move = ({ clientX }: PointerEvent): void => {
      const wanted = startWidth + down.clientX - clientX;
      const width = Math.max(NARROWEST, Math.min(window.innerWidth * WIDEST_SHARE, wanted));
      this.place.style.width = `${width}px`;
      this.onResize();
    };
    const end = (): void => {
      document.body.classList.remove("resizing");
      this.divider.removeEventListener("pointermove", move);
      this.divider.removeEventListener("pointerup", end);
    };
    document.body.classList.add("resizing");
    this.divider.setPointerCapture(down.pointerId);
    this.divider.addEventListener("pointermove", move);
    this.divider.addEventListener("pointerup", end);
  }
}
