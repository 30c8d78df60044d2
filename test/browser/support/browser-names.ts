/** In the environment: where the browser of this run listens. */
export const BROWSER_ADDRESS = "JC_TEST_BROWSER";

/** Among the globals of the process that started it: the browser itself. */
export const BROWSER_SERVER = "JC_TEST_BROWSER_SERVER";
