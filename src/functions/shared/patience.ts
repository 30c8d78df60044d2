/**
 * How long a function waits for Excel. A cell that is being edited keeps Excel from answering (the preview of a formula
 * in its dialog is made meanwhile), and #BUSY! must not stay for as long.
 */
export const PATIENCE_MS = 10_000;

/**
 * What a promise comes to, or null when that takes longer than this.
 *
 * @param patienceMs with 0 nothing is waited for: what is there already is taken
 * @param onLate called when it takes longer
 */
export async function inTime<T>(
  coming: Promise<T>,
  patienceMs: number,
  onLate: () => void = () => undefined,
): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      onLate();
      resolve(null);
    }, patienceMs);
  });
  const came = await Promise.race([coming, late]);
  clearTimeout(timer);
  return came;
}
