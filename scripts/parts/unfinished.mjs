import { relative } from 'node:path';
import { elapsed } from './say.mjs';

/**
 * Says what was going on when a test run was told to end, which is what happens to one that runs into its
 * limit: a hang has no other witness. A reporter of vitest.
 */
export default class Unfinished {
  /** @type {Map<string, { what: string, since: number }>} */
  #going = new Map();

  onInit() {
    process.once('SIGTERM', () => {
      for (const { what, since } of this.#going.values()) {
        process.stderr.write(`Unfinished after ${elapsed(since)}: ${what}\n`);
      }
      process.exit(1);
    });
  }

  /** @param {import('vitest/node').TestModule} file */
  onTestModuleQueued(file) {
    this.#begin(file.id, relative(process.cwd(), file.moduleId));
  }

  /** @param {import('vitest/node').TestModule} file */
  onTestModuleEnd(file) {
    this.#going.delete(file.id);
  }

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseReady(test) {
    this.#begin(test.id, `${relative(process.cwd(), test.module.moduleId)}: ${test.fullName}`);
  }

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    this.#going.delete(test.id);
  }

  /** @param {string} id @param {string} what */
  #begin(id, what) {
    this.#going.set(id, { what, since: performance.now() });
  }
}
