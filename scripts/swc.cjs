/**
 * How TypeScript becomes JavaScript, wherever swc does it: for the pages, the command line, the tests and the benches.
 */

/**
 * Fields of classes are assigned, as TypeScript itself takes them below ES2022. To define each of them costs a tenth of
 * a check: every row has objects of its own.
 *
 * @param target the language of the JavaScript, as swc names it
 */
exports.swcOptions = (target) => ({
  target,
  parser: { syntax: "typescript", tsx: true },
  transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
});
