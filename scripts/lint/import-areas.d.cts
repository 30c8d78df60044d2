/** Area → the areas it may import. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>>;
export const EVERYWHERE: readonly string[];
/** First part of a specifier → the area of the package. */
export const PACKAGES: Readonly<Record<string, string>>;
/** Names (without ending) of files that hold words, and the areas whose other files never import these. */
export const WORDS: RegExp;
export const SILENT: readonly string[];
