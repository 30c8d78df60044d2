/** Which rules and routes reckon with which figure: for showing a rule's figures, and a figure's rules. */
import type { FigureId } from "../figures/figures";
import type { Enforcer } from "../notice/notice";

export const FIGURE_USERS: Readonly<Record<FigureId, readonly Enforcer[]>> = {
  "lock-years": ["five-year-lock"],
  "exchange-years": ["exchange", "exchange-available"],
  "excellent-years": ["reference-factors"],
  "direct-review-intermediate": ["veteran"],
  "direct-review-associate-senior": ["veteran"],
  "direct-review-senior": ["veteran"],
  "service-years": ["service-period"],
  "retirement-window-years": ["transfer"],
  "general-practitioner-years": ["general-practitioner"],
  "talent-mobility-years": ["mobility-period", "mobility-available"],
  "exam-margin": ["exam-margin"],
  "training-hours-per-year": ["training-hours", "exchange", "exchange-available"],
};
