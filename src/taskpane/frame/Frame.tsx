/** What is around the pages: the theme, the tabs, what concerns them all. */
import { FluentProvider } from "@fluentui/react-components";
import type { Session } from "../../checking/session";
import { PagingContext } from "../shared/paging";
import { ToolsContext, type PaneTools } from "../shared/tools";
import { SessionContext } from "../shared/use-session";
import { usePageStyles, useStyles } from "./Frame.styles";
import { TABS } from "./pages";
import { Tabs } from "./Tabs";
import { usePages } from "./use-paging";
import { schemeOf, useTheme } from "./use-theme";
import { VersionBanner } from "./VersionBanner";

export function Frame({ session, tools }: { readonly session: Session; readonly tools: PaneTools }) {
  const theme = useTheme();
  return (
    <SessionContext.Provider value={session}>
      <FluentProvider theme={theme} style={{ colorScheme: schemeOf(theme) }}>
        <ToolsContext.Provider value={tools}>
          <Pages session={session} />
        </ToolsContext.Provider>
      </FluentProvider>
    </SessionContext.Provider>
  );
}

function Pages({ session }: { readonly session: Session }) {
  usePageStyles();
  const styles = useStyles();
  const { front, seen, turnTo, paging } = usePages();
  return (
    <main className={styles.page}>
      <VersionBanner />
      <Tabs tabs={TABS} front={front} onTurn={turnTo} />
      {TABS.filter(({ id }) => seen.includes(id)).map(({ id, page: { Component } }) => (
        <div
          key={id}
          id={`page-${id}`}
          className={id === front ? styles.panel : styles.hidden}
          role="tabpanel"
          aria-labelledby={`tab-${id}`}
        >
          <PagingContext.Provider value={paging}>
            <Component session={session} isFront={id === front} />
          </PagingContext.Provider>
        </div>
      ))}
    </main>
  );
}
