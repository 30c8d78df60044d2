/** The task pane: an iframe with the add-in's page, connected to the host each time it loads. */
import type { Host } from "office-host";
import type { FilePlaces } from "../../xlsx/file-places";
import { download } from "./disk";
import { folderAsking } from "./folder";

/** The shipped page with the bridge; see webpack.browser.cjs. */
const PAGE = "preview/taskpane.html";
const NAME = "taskpane";

const FILES: FilePlaces = { download, askFolder: folderAsking() };

const NARROWEST = 260;
const LOWEST = 120;
const LARGEST_SHARE = 0.6;
/** In such a window the pane stands below the grid; preview.css says the same. */
const BELOW = "(max-width: 760px)";

export class Pane {
  private disconnect: (() => void) | undefined;

  /**
   * @param toggle puts the pane away where it stands below the grid, and back
   * @param onResize called when the grid has more or less room
   * @param onPage called with each page that is loaded
   */
  constructor(
    private readonly place: HTMLElement,
    private readonly divider: HTMLElement,
    private readonly toggle: HTMLElement,
    private readonly onResize: () => void,
    private readonly onPage: (page: Window) => void,
  ) {
    divider.addEventListener("pointerdown", (down) => {
      if (down.target === divider) this.drag(down);
    });
    toggle.addEventListener("click", () => this.collapse(!place.classList.contains("collapsed")));
  }

  /** Loads the add-in's page anew for this host. */
  load(host: Host): void {
    this.end();
    const frame = document.createElement("iframe");
    window.connectTaskpane = (scope) => {
      // A page that loads again takes the place of the one before.
      this.disconnect?.();
      this.disconnect = host.connect(scope).disconnect;
      if (frame.contentWindow === null) return;
      frame.contentWindow.jcFiles = FILES;
      this.onPage(frame.contentWindow);
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
    if (visible) this.collapse(false);
    if (this.place.hidden === !visible) return;
    this.place.hidden = !visible;
    this.divider.hidden = !visible;
    this.onResize();
  }

  private collapse(isCollapsed: boolean): void {
    if (this.place.classList.contains("collapsed") === isCollapsed) return;
    this.place.classList.toggle("collapsed", isCollapsed);
    this.toggle.setAttribute("aria-expanded", String(!isCollapsed));
    this.toggle.textContent = isCollapsed ? "展开面板" : "收起面板";
    this.onResize();
  }

  private drag(down: PointerEvent): void {
    const { place } = this;
    const isBelow = window.matchMedia(BELOW).matches;
    const [before, from] = isBelow ? [place.offsetHeight, down.clientY] : [place.offsetWidth, down.clientX];
    const most = LARGEST_SHARE * (isBelow ? window.innerHeight : window.innerWidth);
    this.collapse(false);
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const wanted = before + from - (isBelow ? clientY : clientX);
      const size = Math.max(isBelow ? LOWEST : NARROWEST, Math.min(most, wanted));
      place.style.setProperty(isBelow ? "--pane-height" : "--pane-width", `${size}px`);
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
