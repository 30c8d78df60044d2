/** In the environment: where the browser of this run listens, and where dist/ is served to it. */
export const BROWSER_ADDRESS = "JC_TEST_BROWSER";
export const DIST_ORIGIN = "JC_TEST_ORIGIN";

/** Among the globals of the process that started them: how to end both. */
export const STOP = "JC_TEST_STOP";

/** Among the globals of a test: what its worker's browser tests share. */
export const DESK = "jcDesk";
