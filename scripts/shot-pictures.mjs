import { POLICY_STATES } from "./policy-shots.mjs";

/** Pictures of the README and the manual, by state and look: of the pane, and called as the state, unless said. */
export const PICTURES = {
  ...Object.fromEntries(Object.keys(POLICY_STATES).map((state) => [`${state} 480-light`, {}])),
  "readme 480-light": { isPage: true, as: "preview" },
  "person 320-light": { as: "pane" },
  "settings 320-light": {},
  "settings-ours 320-light": { as: "ours" },
  "review-expired 320-light": { as: "review" },
  "reports 320-light": {},
  "comparison 320-light": { isPage: true },
};
