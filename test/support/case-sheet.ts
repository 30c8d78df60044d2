/** Cases as sheets, as the tab 政策 reads them too. */
export * from "../../src/teaching/examples/case-sheet";
