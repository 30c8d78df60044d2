/**
 * A browser on a busy machine draws late now and then: what fails is tried once more, and the first failure is printed,
 * so that a test that needs luck is seen and mended. What fails twice has failed.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
