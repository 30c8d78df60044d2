/** `名.xlsx`, then `名 (2).xlsx`: what a file is called where others have its name. */
export function numberedName(name: string, n: number): string {
  const dot = name.lastIndexOf(".");
  return n === 1 ? name : `${name.slice(0, dot)} (${n})${name.slice(dot)}`;
}
