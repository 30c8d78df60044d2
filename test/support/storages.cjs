/**
 * Storages for asynchronous work (jest-circus makes one for each file of tests) that end with the file. Node asks each
 * of them about every promise that is made, for ever: behind a hundred files of a worker a promise cost a hundred times
 * as much.
 */
const asyncHooks = require("node:async_hooks");

module.exports = function storagesOfOneFile() {
  const made = [];
  class AsyncLocalStorage extends asyncHooks.AsyncLocalStorage {
    constructor(...given) {
      super(...given);
      made.push(this);
    }
  }
  return {
    /** `node:async_hooks`, as the file has it. */
    hooks: { ...asyncHooks, AsyncLocalStorage },
    end() {
      for (const storage of made.splice(0)) storage.disable();
    },
  };
};
