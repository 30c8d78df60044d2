/**
 * An object with parts added or changed. Where objects of many shapes come by, a spread (`{ ...one, part }`) makes
 * every result a shape of its own: hundreds of them, and whoever reads those objects finds no part where the last one
 * had it. Put on one by one, the parts make the same shapes each time.
 */
export const withParts = <T extends object>(of: T, parts: Partial<T>): T => Object.assign({}, of, parts);
