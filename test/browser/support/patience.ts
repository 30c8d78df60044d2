/** A browser that starts while other tests run needs its time. Jest takes this from no project's configuration. */
jest.setTimeout(90_000);
