/**
 * The edition works without a network after the first visit, where the page comes from a secure origin: a service
 * worker keeps its files. A new version is there when the page is loaded again; that is said.
 */
import { element } from "./elements";

const SCRIPT = "service-worker.js";
/** Written by the build that gives files names with hashes; while it watches there is none. */
const IS_BUILT = process.env["NODE_ENV"] === "production";

export async function keepForOffline(): Promise<void> {
  // Only on secure origins.
  const workers = (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (workers === undefined) return;
  if (!IS_BUILT) {
    for (const registration of await workers.getRegistrations()) await registration.unregister();
    return;
  }
  try {
    const registration = await workers.register(SCRIPT);
    offerUpdates(workers, registration);
  } catch {
    // A browser that keeps nothing: the page works as long as there is a network.
  }
}

function offerUpdates(workers: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void {
  const bar = element("update", HTMLElement);
  const offer = (): void => {
    // The first version of all is no news.
    bar.hidden = registration.waiting === null || workers.controller === null;
  };
  const follow = (): void => registration.installing?.addEventListener("statechange", offer);
  element("update-now", HTMLButtonElement).addEventListener("click", () => {
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting?.postMessage("use-now");
  });
  registration.addEventListener("updatefound", follow);
  follow();
  offer();
}
