/**
 * Node's environment, and office.js booted once for a worker: its page serves the workbooks of one file of tests after
 * another. Jest loads this outside the tests' own modules, which begin anew with every file.
 */
import { TestEnvironment } from "jest-environment-node";
import { STANDING_PAGE, standingPage } from "office-host/testing";

export default class OfficeEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Reflect.set(this.global, STANDING_PAGE, standingPage);
  }
}
