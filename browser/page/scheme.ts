/** Light or dark as the system has it, also where that changes: the page follows by its styles, the rest by this. */
import { DARK_THEME, LIGHT_THEME, type OfficeTheme } from "office-host";

const darkness = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

/** Office has a theme of its own; here it is the system's. */
export const officeTheme = (): OfficeTheme => (darkness().matches ? DARK_THEME : LIGHT_THEME);

export function followScheme(draw: (isDark: boolean) => void): void {
  const query = darkness();
  draw(query.matches);
  query.addEventListener("change", ({ matches }) => draw(matches));
}
