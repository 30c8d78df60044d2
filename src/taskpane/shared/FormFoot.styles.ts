import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  wrong: { gridColumn: "1 / -1", color: tokens.colorPaletteRedForeground1 },
  buttons: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
});
