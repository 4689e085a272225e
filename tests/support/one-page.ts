import { builtinEnvironments, type Environment } from 'vitest/runtime';

const page = builtinEnvironments['happy-dom'];

/** One page for all files of a worker, which so read React and the rest once. */
export default {
  name: 'one page',
  viteEnvironment: 'client',
  async setup(global: typeof globalThis, options) {
    // React asks it for a stack at each element it makes, which is dear in Node; nobody debugs these pages.
    Reflect.deleteProperty(console, 'createTask');
    if (!('document' in global)) await page.setup(global, options);
    return { teardown: () => undefined };
  },
} satisfies Environment;
