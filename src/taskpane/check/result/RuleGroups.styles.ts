import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: "120px", overflowY: "auto", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  /** Of a sheet that goes up and down as a whole. */
  part: { overflowY: "visible", flexShrink: 0, minHeight: 0 },
  groups: { listStyleType: "none", margin: 0, padding: 0 },
  head: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: "none",
    borderLeft: "4px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    fontFamily: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  count: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  open: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  asks: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  people: { listStyleType: "none", margin: 0, padding: 0 },
  person: { marginBottom: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  what: { margin: 0 },
});
