import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  list: {
    overflowY: "auto",
    flexGrow: 1,
    minHeight: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  top: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase400 },
  tools: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
  },
  intro: { color: tokens.colorNeutralForeground2, margin: 0 },
  heading: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  // Fluent indents headers and panels for an accordion of its own; here the list's edge is the edge.
  header: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  panel: { margin: `0 0 ${tokens.spacingVerticalM}` },
  meaning: { overflowWrap: "anywhere", margin: `0 0 ${tokens.spacingVerticalS}` },
  title: { color: tokens.colorNeutralForeground2, marginLeft: tokens.spacingHorizontalS },
  parameters: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  example: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
