import { makeStaticStyles, makeStyles } from "@fluentui/react-components";

/** The pane has no margin of its own: it fills its frame to the edges. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

export const useStyles = makeStyles({
  page: { height: "100vh", display: "flex", flexDirection: "column", overflow: "hidden" },
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
});
