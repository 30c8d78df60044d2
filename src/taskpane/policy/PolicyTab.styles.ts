import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  sections: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  section: { minWidth: "auto" },
  page: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  projector: { minWidth: "auto", marginLeft: "auto" },
  projected: { zoom: 1.5 },
  hidden: { display: "none" },
});
