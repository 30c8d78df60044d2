/** The pane's tabs from left to right, each with its page in a chunk of its own. */
import type { Session } from "../../checking/session";
import { late, type Late } from "../shared/late";
import { FRAME } from "./words";

export interface PageProps {
  readonly session: Session;
  /** Others stay as they were left. */
  readonly isFront: boolean;
}

export interface PaneTab {
  readonly id: string;
  readonly label: string;
  readonly page: Late<PageProps>;
}

/** The one that is in front at first; its chunk is asked for together with the frame's. */
export const FRONT: PaneTab = {
  id: "check",
  label: FRAME.tabCheck,
  page: late<PageProps>(async () => {
    const chunk = import(/* webpackChunkName: "check", webpackPreload: true */ "../check/CheckTab");
    return (await chunk).CheckTab;
  }),
};

export const TABS: readonly PaneTab[] = [
  FRONT,
  {
    id: "functions",
    label: FRAME.tabFunctions,
    page: late<PageProps>(async () => {
      const chunk = import(/* webpackChunkName: "functions" */ "../functions/FunctionsTab");
      return (await chunk).FunctionsTab;
    }),
  },
  {
    id: "policy",
    label: FRAME.tabPolicy,
    page: late<PageProps>(async () => {
      const chunk = import(/* webpackChunkName: "policy" */ "../policy/PolicyTab");
      return (await chunk).PolicyTab;
    }),
  },
  {
    id: "settings",
    label: FRAME.tabSettings,
    page: late<PageProps>(async () => {
      const chunk = import(/* webpackChunkName: "settings" */ "../settings/SettingsTab");
      return (await chunk).SettingsTab;
    }),
  },
];
