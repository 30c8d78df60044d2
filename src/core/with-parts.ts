/**
 * An object with parts added. A spread (`{ ...one, part }`) makes every result a shape of its own in Node 20, and
 * wherever objects of many shapes come by: hundreds of them, and whoever reads those objects finds no part where the
 * last one had it. Put on one by one, the parts make the same shapes each time. For what is made row by row, or read
 * for each row; elsewhere a spread does.
 */
export const withParts = <T extends object, P extends object>(of: T, parts: P): T & P => Object.assign({}, of, parts);
