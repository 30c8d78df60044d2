/** The tests of jest.config.cjs beside this file, loaded into this process: what each is called, and how to run it. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { join, relative } from "node:path";
import { ModernFakeTimers } from "@jest/fake-timers";
import { transformSync } from "@swc/core";
import { expect } from "expect";
import { bind } from "jest-each";
import { ModuleMocker } from "jest-mock";

const require = createRequire(import.meta.url);

/**
 * Pauses are shorter here: a change that nothing notices waits them all out, and what they wait for (office.js, the
 * host) is in this process. Their order stays.
 */
const QUICKER = 20;
const { setTimeout: wait } = globalThis;
const waitLess = Object.assign((call, ms, ...given) => wait(call, (ms ?? 0) / QUICKER, ...given), wait);

/** @throws what a module throws while it loads */
export async function loadSuite() {
  const { transform, roots, setupFilesAfterEnv, testPathIgnorePatterns } = require("./jest.config.cjs");
  compileWith(transform["^.+\\.tsx?$"][1]);
  forgetOurs();
  globalThis.setTimeout = waitLess;
  const suite = new Suite();
  Object.assign(globalThis, suite.globals());
  const inRoot = (path) => path.replace("<rootDir>", process.cwd());
  const ignored = testPathIgnorePatterns.map((pattern) => new RegExp(inRoot(pattern)));
  const files = roots
    .flatMap((root) => readdirSync(inRoot(root), { recursive: true }).map((name) => join(inRoot(root), name)))
    .filter((file) => /\.test\.tsx?$/.test(file) && !ignored.some((pattern) => pattern.test(file)));
  for (const file of [...setupFilesAfterEnv.map(inRoot), ...files.sort()]) suite.load(file);
  return suite;
}

/** Modules of the project load again when they are next asked for; packages stay. */
function forgetOurs() {
  for (const file of Object.keys(require.cache)) if (/\.tsx?$/.test(file)) require.cache[file] = undefined;
}

const compiled = new Map();

/** TypeScript is compiled as jest has it compiled, so that what a test may spy on is the same. */
function compileWith({ jsc }) {
  const options = {
    jsc: { ...jsc, transform: { ...jsc.transform, hidden: { jest: true } } },
    module: { type: "commonjs" },
    swcrc: false,
  };
  const compile = (filename) => transformSync(readFileSync(filename, "utf8"), { ...options, filename }).code;
  for (const ending of [".ts", ".tsx"])
    Module._extensions[ending] = (module, filename) => {
      const code = compiled.get(filename) ?? compile(filename);
      compiled.set(filename, code);
      module._compile(code, filename);
    };
}

/** `describe`, `test` and their like: they only list; nothing runs until it is asked to. */
class Suite {
  tests = [];
  #file = "";
  /** The groups that stand open, the outermost first. */
  #open = [];
  /** The groups of which a test has run in this round. */
  #entered = new Set();

  load(file) {
    this.#file = relative(process.cwd(), file);
    this.#open = [new Group("")];
    require(file);
  }

  globals() {
    const mocker = new ModuleMocker(globalThis);
    const clock = new ModernFakeTimers({ global: globalThis, config: {} });
    const describe = withEach((title, list) => this.#group(title, list));
    const test = withEach((title, body) => this.#list(title, body));
    return {
      ...{ describe, test, it: test, expect },
      beforeAll: (hook) => this.#open.at(-1).first.push(hook),
      afterAll: (hook) => this.#open.at(-1).last.push(hook),
      beforeEach: (hook) => this.#open.at(-1).before.push(hook),
      afterEach: (hook) => this.#open.at(-1).after.push(hook),
      jest: {
        requireActual: require,
        setTimeout() {},
        spyOn: mocker.spyOn.bind(mocker),
        fn: mocker.fn.bind(mocker),
        restoreAllMocks: mocker.restoreAllMocks.bind(mocker),
        useFakeTimers: clock.useFakeTimers.bind(clock),
        useRealTimers: clock.useRealTimers.bind(clock),
        setSystemTime: clock.setSystemTime.bind(clock),
        advanceTimersByTime: clock.advanceTimersByTime.bind(clock),
      },
    };
  }

  /** To be called when a round of tests is over: groups that it went into are left, and are new to the next. */
  async leave() {
    for (const group of [...this.#entered].reverse()) for (const hook of group.last) await hook();
    this.#entered.clear();
  }

  #group(title, list) {
    this.#open.push(new Group(title));
    list();
    this.#open.pop();
  }

  #list(title, body) {
    const around = [...this.#open];
    const name = [this.#file, ...around.slice(1).map((group) => group.title), title].join(" › ");
    const alike = this.tests.filter((test) => test.name === name).length;
    this.tests.push({
      id: alike === 0 ? name : `${name} (${alike + 1})`,
      name,
      file: this.#file,
      run: () => this.#run(around, body),
    });
  }

  /** A body within its hooks. (One that takes an argument would wait for `done`: no test here does.) */
  async #run(around, body) {
    for (const group of around) await this.#enter(group);
    for (const { before } of around) for (const hook of before) await hook();
    try {
      await body();
    } finally {
      for (const { after } of [...around].reverse()) for (const hook of after) await hook();
    }
  }

  async #enter(group) {
    if (this.#entered.has(group)) return;
    this.#entered.add(group);
    for (const hook of group.first) await hook();
  }
}

class Group {
  first = [];
  last = [];
  before = [];
  after = [];

  constructor(title) {
    this.title = title;
  }
}

const withEach = (list) => Object.assign(list, { each: bind(list, false) });
