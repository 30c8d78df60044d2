import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  facets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: "auto", maxWidth: "100%", fontVariantNumeric: "tabular-nums" },
  // A long name of a unit must not be wider than the pane.
  chosen: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  group: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  top: {
    display: "flex",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  tools: { display: "flex", gap: tokens.spacingHorizontalM },
  values: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxHeight: "168px",
    overflowY: "auto",
  },
  value: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    textAlign: "left",
  },
  words: { overflowWrap: "anywhere", minWidth: 0 },
  number: { fontVariantNumeric: "tabular-nums" },
  more: { padding: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  search: { width: "100%", maxWidth: "none" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  shown: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
