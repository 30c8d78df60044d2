/**
 * What a workbook keeps of us: the custom XML part that Excel's side writes.
 */
import { stateOfParts } from "../src/roster/stored-parts";
import { STATE_NAMESPACE, type StoredState } from "../src/roster/workbook-state";

/** Whether a custom XML part is one that we keep. */
export const isOurPart = (xml: string): boolean =>
  xml.includes(`"${STATE_NAMESPACE}"`) || xml.includes(`'${STATE_NAMESPACE}'`);

/** @param parts texts of the workbook's custom XML; nothing kept where none is of ours */
export const keptState = (parts: readonly string[]): StoredState => stateOfParts(parts.filter(isOurPart)).stored;
