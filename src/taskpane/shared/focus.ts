/** Where something new is to be read on, once it is drawn. */

/** For whoever is in the pane. Who is at the sheet by then stays there: what is being typed belongs to its cells. */
export function focusOnceDrawn(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  if (document.hasFocus()) element?.focus(options);
}
