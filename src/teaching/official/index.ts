/** The official text: read from a file, and set beside ours. One chunk, for whoever loads one. */
export { readDocument, type DocumentTrouble, type ReadDocument } from "./document";
export { matchedText, type MatchedText } from "./matched";
