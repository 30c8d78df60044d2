/** How far down in a sheet that goes up and down a part of it begins: what stands above becomes higher and lower. */
import { useLayoutEffect, useState, type RefObject } from "react";

/** @param sheet null where the part goes up and down by itself */
export function useMargin(part: RefObject<HTMLElement | null>, sheet: HTMLElement | null): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const [own, above] = [part.current, part.current?.previousElementSibling ?? null];
    if (own === null || sheet === null || above === null) {
      setMargin(0);
      return;
    }
    const measure = (): void =>
      setMargin(own.getBoundingClientRect().top - sheet.getBoundingClientRect().top + sheet.scrollTop);
    const observer = new ResizeObserver(measure);
    observer.observe(above);
    return () => observer.disconnect();
  }, [part, sheet]);
  return margin;
}
