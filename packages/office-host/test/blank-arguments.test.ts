/**
 * A blank cell in the arguments of a custom function. Excel for Windows and Mac hands it over as 0, alone and in a
 * matrix (#4702, #5262, #1951); Excel on the web as null. An argument left out is null everywhere.
 */
import type { FunctionArgument } from "../src";
import { PROFILE_NAMES, type Profile } from "../src/profiles";
import { closeWorkbooks, openWorkbook } from "../src/testing";

afterEach(() => closeWorkbooks());

const FUNCTIONS = [
  {
    id: "GIVEN",
    parameters: [
      { name: "cell" },
      { name: "range", dimensionality: "matrix" },
      { name: "option", optional: true },
      { name: "options", dimensionality: "matrix", optional: true },
    ],
  },
];

/** What the function is given when it is called with these arguments. */
async function given(profile: Profile, ...args: readonly (FunctionArgument | undefined)[]): Promise<unknown[]> {
  const { host, page } = await openWorkbook({ functions: FUNCTIONS, profile });
  let got: unknown[] = [];
  page.CustomFunctions.associate("GIVEN", (...all: unknown[]) => {
    got = all.slice(0, -1);
    return "";
  });
  await host.invokeFunction("GIVEN", args);
  return got;
}

describe.each(PROFILE_NAMES)("%s", (profile) => {
  const blank = profile === "web" ? null : 0;

  test(`a blank cell is ${String(blank)}, alone and in a range`, async () => {
    expect(await given(profile, null, [["a", null, 0]], null, null)).toEqual([
      blank,
      [["a", blank, 0]],
      blank,
      [[blank]],
    ]);
  });

  test("a range of one blank cell is a blank cell where one cell is wanted", async () => {
    expect(await given(profile, [[null]], [[null]])).toEqual([blank, [[blank]], null, null]);
  });

  test("what is left out is null, at the end and between others", async () => {
    expect(await given(profile, 1, [[2]])).toEqual([1, [[2]], null, null]);
    expect(await given(profile, 1, [[2]], undefined, [[3]])).toEqual([1, [[2]], null, [[3]]]);
  });

  test("a cell with nothing but an empty text is that text", async () => {
    expect(await given(profile, "", [["", 1]])).toEqual(["", [["", 1]], null, null]);
  });
});
