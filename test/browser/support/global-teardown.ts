/** Ends what global-setup.ts started: jest would wait for it. */
import { STOP } from "./names";

export default async function stopShared(): Promise<void> {
  await (Reflect.get(globalThis, STOP) as (() => Promise<unknown>) | undefined)?.();
}
