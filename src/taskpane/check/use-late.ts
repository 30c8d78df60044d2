/** True once something has lasted longer than expected. */
import { useEffect, useState } from "react";

const LATE_MS = 1_500;

/** @param since whatever stands for what lasts: when it changes, the time begins anew */
export function useLate(since: unknown): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, [since]);
  return late;
}
