/** Prints the one line by which scripts read the outcome: `N passed, N failed`, after everything else. */
module.exports = class PlainTotalReporter {
  onRunComplete(_contexts, results) {
    // A file that cannot even be loaded runs no test; it must not pass for "nothing failed".
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    this.line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
    process.on("exit", () => console.log(this.line));
  }
};
