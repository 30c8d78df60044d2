/** What is kept on this machine and not in the workbook. */

/** @returns "" where nothing is kept, or the browser keeps nothing */
export function keptHere(key: string): string {
  try {
    return localStorage.getItem(ownKey(key)) ?? "";
  } catch {
    return "";
  }
}

export function keepHere(key: string, value: string): void {
  try {
    localStorage.setItem(ownKey(key), value);
  } catch {
    // It holds as long as the page does.
  }
}

/** Excel on the web gives each account a part of its own. */
function ownKey(key: string): string {
  const partition: unknown = Reflect.get(Office.context, "partitionKey");
  return typeof partition === "string" ? `${partition}${key}` : key;
}
