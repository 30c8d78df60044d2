/**
 * What a workbook keeps of us, from the bytes of its file: the custom XML part that Excel's side writes.
 */
import { strFromU8, unzipSync } from "fflate";
import { stateOfParts } from "../src/roster/stored-parts";
import { STATE_NAMESPACE, type StoredState } from "../src/roster/workbook-state";

const ITEM = /^customXml\/item\d+\.xml$/iu;
/** Ours holds answers and settings; other add-ins keep whole documents in theirs. */
const LARGEST_ITEM = 2_000_000;

/** The state of a package that has been found to be a workbook; nothing kept where there is no part of ours. */
export function keptState(bytes: Uint8Array): StoredState {
  const items = unzipSync(bytes, {
    filter: ({ name, originalSize }) => ITEM.test(name) && originalSize <= LARGEST_ITEM,
  });
  const own = Object.values(items)
    .map((item) => strFromU8(item))
    .filter((xml) => xml.includes(`"${STATE_NAMESPACE}"`) || xml.includes(`'${STATE_NAMESPACE}'`));
  return stateOfParts(own).stored;
}
