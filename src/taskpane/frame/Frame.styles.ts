import { makeStaticStyles, makeStyles } from "@fluentui/react-components";

/**
 * The pane has no margin of its own: it fills its frame to the edges. In forced colours a link that is a button has the
 * colour of the text around it: its line alone tells it.
 */
export const usePageStyles = makeStaticStyles([
  { body: { margin: 0 } },
  "@media (forced-colors: active) { button.fui-Link { text-decoration-line: underline; } }",
]);

/** Head, a few lines of the list, and the buttons below it. */
const LEAST_HEIGHT = "460px";

export const useStyles = makeStyles({
  // On a small screen, zoomed in, the pages keep room to work in, and all of them scrolls.
  page: { height: "100vh", display: "flex", flexDirection: "column", overflowX: "hidden", overflowY: "auto" },
  panel: { flex: "1 0 0", minHeight: LEAST_HEIGHT, display: "flex", flexDirection: "column" },
  // In a low pane it would give way and run into the tabs below it.
  banner: { flexShrink: 0 },
  hidden: { display: "none" },
});
