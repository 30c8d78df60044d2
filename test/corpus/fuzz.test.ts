/** Whatever has happened to a file, it is read or it is said why not: nothing is thrown, nothing grows without end. */
import fc from "fast-check";
import { readShown } from "../../xlsx/read-shown";
import { readWorkbook } from "../../xlsx/read-workbook";
import { workbookTroubleWords } from "../../xlsx/troubles";
import { runs } from "../support/properties";
import { mutated } from "./mutations";

test("a file that something has happened to gives cells or a message", () =>
  fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const bytes = mutated(seed);
      const read = await readWorkbook(bytes);
      const shown = await readShown(bytes);
      if (read.ok) expect(read.sheets.length).toBeGreaterThan(0);
      else expect(workbookTroubleWords(read.trouble)).toMatch(/\p{Script=Han}/u);
      // What can be judged can be shown.
      expect(shown.ok || !read.ok).toBe(true);
    }),
    { numRuns: runs(300) },
  ));
