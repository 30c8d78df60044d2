/**
 * Time for a test before it counts as hung. Browsers and processes that start on a busy machine need theirs; how fast
 * anything is, is a matter of the benches. (A project's testTimeout has no effect in jest.)
 */
jest.setTimeout(180_000);
