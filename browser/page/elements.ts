/** The elements of preview.html. */
export function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`preview.html has no ${kind.name} "${id}"`);
  return found;
}
