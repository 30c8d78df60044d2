/** What a component of the pane draws, as text to read: without a browser, by React's own rendering to a string. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Session } from "../../src/checking/session";
import { SessionContext } from "../../src/taskpane/shared/use-session";

/** Excel's word on whether the workbook may be changed. */
export function workbookIs(mode: "readOnly" | "readWrite"): void {
  const DocumentMode = { ReadOnly: "readOnly", ReadWrite: "readWrite" };
  Object.assign(globalThis, { Office: { context: { document: { mode } }, DocumentMode } });
}

export const drawn = (session: Session, element: ReactElement): string =>
  renderToStaticMarkup(<SessionContext.Provider value={session}>{element}</SessionContext.Provider>);

export const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** The buttons, each in words: what it says, and how it stands where that is not just ready. */
export const buttonsOf = (markup: string): readonly string[] =>
  [...markup.matchAll(/<button([^>]*)>(.*?)<\/button>/gsu)].map(([, attributes = "", inner = ""]) =>
    [
      textOf(inner),
      ...(/\sdisabled=/u.test(attributes) ? ["不可用"] : []),
      ...(/aria-pressed="true"/u.test(attributes) ? ["已选"] : []),
      ...(/aria-expanded="true"/u.test(attributes) ? ["展开"] : []),
    ].join(" · "),
  );
