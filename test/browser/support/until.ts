/** Waiting for what is to be seen, never for a time: a busy machine draws late. */

const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

/** Looks again until it is as it is expected to be; what it was at the last look is told where it never comes. */
export async function untilSeen(look: () => Promise<void>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      await look();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
