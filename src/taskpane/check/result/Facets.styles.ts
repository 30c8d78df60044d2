import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  facets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: "auto", fontVariantNumeric: "tabular-nums" },
  values: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxHeight: "168px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
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
