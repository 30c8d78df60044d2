/** Pages of the edition that are open side by side know of each other by the lock that each holds while it is there. */
const PREFIX = "jc-page-";

export interface ThisPage {
  readonly id: string;
  /** Whether another page of this name is open. Where the browser cannot tell, it is taken to be gone. */
  isOpen(id: string): Promise<boolean>;
}

export function thisPage(): ThisPage {
  const id = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  // Only on secure origins.
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  // Held as long as the page is there: also one that is killed lets go of it.
  void locks?.request(PREFIX + id, () => new Promise(() => undefined));
  return {
    id,
    async isOpen(other) {
      const { held = [] } = (await locks?.query()) ?? {};
      return held.some(({ name }) => name === PREFIX + other);
    },
  };
}
