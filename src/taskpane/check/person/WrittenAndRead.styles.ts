import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  aside: { color: tokens.colorNeutralForeground2 },
});
