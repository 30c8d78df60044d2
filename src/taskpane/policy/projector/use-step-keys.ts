/** A key presses the button that does the same, so that whatever a key does can be seen and clicked as well. */
import { useEffect, type RefObject } from "react";
import { stepFor } from "./steps";

export function useStepKeys(tab: RefObject<HTMLElement | null>, isProjected: boolean): void {
  useEffect(() => {
    if (!isProjected) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = event.defaultPrevented ? null : stepFor(event, event.target);
      if (step === null) return;
      const buttons = [...(tab.current?.querySelectorAll<HTMLElement>(`[data-step=${step}]`) ?? [])];
      // What another section or another tab holds is not drawn: it has no box.
      const button = buttons.find((one) => one.getClientRects().length > 0);
      if (button === undefined) return;
      button.click();
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [tab, isProjected]);
}
