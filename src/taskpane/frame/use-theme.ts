/** Light, dark or high contrast: Office's theme where Office tells it, else the system's. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";
const FORCED = "(forced-colors: active)";

export function useTheme(): Theme {
  const kind = useSyncExternalStore(subscribe, themeKind);
  switch (kind) {
    case "dark":
      return webDarkTheme;
    case "contrast":
      return teamsHighContrastTheme;
    case "light":
      return webLightTheme;
  }
}

/** How the browser draws what is its own: the arrows and the calendar of an input, lists, scroll bars. */
export const schemeOf = (theme: Theme): "light" | "dark" => (theme === webLightTheme ? "light" : "dark");

type ThemeKind = "light" | "dark" | "contrast";

/** Office's library gives the colours that it has asked for for so long, also where they are others meanwhile. */
const OFFICE_KEEPS_MS = 5_000;

function subscribe(changed: () => void): () => void {
  const queries = [DARK, FORCED].map((query) => window.matchMedia(query));
  let later: number | undefined;
  const onChange = (): void => {
    changed();
    window.clearTimeout(later);
    later = window.setTimeout(changed, OFFICE_KEEPS_MS);
  };
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    window.clearTimeout(later);
    for (const query of queries) query.removeEventListener("change", onChange);
  };
}

function themeKind(): ThemeKind {
  if (window.matchMedia(FORCED).matches) return "contrast";
  const background = officeBackground();
  if (background !== null) return isDark(background) ? "dark" : "light";
  return window.matchMedia(DARK).matches ? "dark" : "light";
}

/** `#rrggbb` of the task pane's surroundings; null where Office does not say. */
function officeBackground(): string | null {
  const color = Office.context.officeTheme?.bodyBackgroundColor;
  return typeof color === "string" && /^#[\da-f]{6}$/iu.test(color) ? color : null;
}

/** By how light it looks (Rec. 709 weights). */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
