/** The pane: its tabs, each with its own page. */
import { FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ComponentType } from "react";
import type { Session } from "../../checking/session";
import { CheckTab } from "../check/CheckTab";
import { Tabs } from "./Tabs";
import { VersionBanner } from "./VersionBanner";
import { SessionContext } from "../shared/use-session";
import { useTheme } from "./use-theme";
import { FRAME } from "./words";

interface PaneTab {
  readonly id: string;
  readonly label: string;
  readonly page: ComponentType<{ readonly session: Session }>;
}

const FunctionsPage = lazy(async () => ({ default: (await import("../functions/FunctionsTab")).FunctionsTab }));

/** A page that is not the first may be loaded when it is first turned to (`lazy`). */
const TABS: readonly PaneTab[] = [
  { id: "check", label: FRAME.tabCheck, page: CheckTab },
  { id: "functions", label: FRAME.tabFunctions, page: FunctionsPage },
];

/** The pane has no margin of its own: it fills its frame to the edges. */
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: { height: "100vh", display: "flex", flexDirection: "column", overflow: "hidden" },
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
});

export function App({ session }: { readonly session: Session }) {
  return (
    <SessionContext.Provider value={session}>
      <FluentProvider theme={useTheme()}>
        <Pages session={session} />
      </FluentProvider>
    </SessionContext.Provider>
  );
}

function Pages({ session }: { readonly session: Session }) {
  usePageStyles();
  const styles = useStyles();
  const [front, setFront] = useState("check");
  const [seen, setSeen] = useState<readonly string[]>(["check"]);
  const turnTo = (id: string): void => {
    setFront(id);
    if (!seen.includes(id)) setSeen([...seen, id]);
  };
  return (
    <main className={styles.page}>
      <VersionBanner />
      <Tabs tabs={TABS} front={front} onTurn={turnTo} />
      {TABS.filter(({ id }) => seen.includes(id)).map(({ id, page: Page }) => (
        <div
          key={id}
          id={`page-${id}`}
          className={id === front ? styles.panel : styles.hidden}
          role="tabpanel"
          aria-labelledby={`tab-${id}`}
        >
          <Suspense fallback={null}>
            <Page session={session} />
          </Suspense>
        </div>
      ))}
    </main>
  );
}
