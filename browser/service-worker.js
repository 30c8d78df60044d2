/**
 * Keeps the browser edition for when there is no network. The build fills in which files it is made of, and a version
 * that is another whenever one of them is another: then the browser fetches this script anew, this one fetches what has
 * changed, and waits until the page asks for the new version.
 */
"use strict";

const VERSION = "BUILD_VERSION";
const FILES = ["BUILD_FILES"];

const PREFIX = "jc-browser-edition-";
const CACHE = PREFIX + VERSION;
/** Names that carry the hash of what they hold never stand for anything else. */
const HASHED = /\.[0-9a-f]{8,}\.[^/]+$/;

const addressOf = (file) => new URL(file, self.registration.scope).href;

async function fetched(file) {
  const address = addressOf(file);
  const isHashed = HASHED.test(file);
  const known = isHashed ? await caches.match(address) : undefined;
  const response = known ?? (await fetch(address, { cache: isHashed ? "default" : "no-cache" }));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}

async function install() {
  const cache = await caches.open(CACHE);
  for (const file of FILES) await cache.put(addressOf(file), await fetched(file));
}

async function dropOthers() {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
}

/** All files of one version, whatever lies on the server by now; what is none of ours goes to the network. */
async function answer(request) {
  const cache = await caches.open(CACHE);
  const found = await cache.match(request, { ignoreSearch: true });
  return found ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(dropOthers()));
self.addEventListener("message", ({ data }) => {
  if (data === "use-now") void self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(self.registration.scope)) event.respondWith(answer(request));
});
