/**
 * Jest's own runtime, but a module's script is parsed and compiled once for a worker, and nothing that a file of tests
 * has made goes on listening to promises. Modules begin anew with every file of tests, for which their scripts have to
 * run again: jest compiles them again too, which costs more than that.
 */
const { Script } = require("node:vm");
const storagesOfOneFile = require("./storages.cjs");

/** The one that this jest runs. */
const jestRuntime = require.resolve("jest-runtime", {
  paths: [require.resolve("@jest/core", { paths: [require.resolve("jest")] })],
});
const { default: Runtime } = require(jestRuntime);

/** By file: what was compiled last, and from what. */
const compiled = new Map();

function scriptOf(filename, source, parameters) {
  const known = compiled.get(filename);
  if (known?.source === source) return known.script;
  const head = `(function (${parameters.join(", ")}) {`;
  const script = new Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  compiled.set(filename, { source, script });
  return script;
}

module.exports = class SharedScripts extends Runtime {
  constructor(...given) {
    super(...given);
    const { coreModule, executor } = this;
    this.storages = storagesOfOneFile();
    const required = coreModule.require.bind(coreModule);
    coreModule.require = (name) => (/^(?:node:)?async_hooks$/u.test(name) ? this.storages.hooks : required(name));
    const compile = executor.compile.bind(executor);
    executor.compile = (source, filename) => {
      const context = executor.environment.getVmContext();
      // An import at run time is answered by the file of tests that it belongs to: such a script cannot be shared.
      if (context === null || /\bimport\s*\(/u.test(source)) return compile(source, filename);
      try {
        return scriptOf(filename, source, executor.injectedModuleParameters).runInContext(context);
      } catch {
        // Jest says what is wrong with it, and how to go on.
        return compile(source, filename);
      }
    };
  }

  teardown() {
    super.teardown();
    this.storages.end();
  }
};
