// npm run check: everything that can be said about the source without running it.
import { runChecks } from './parts/checks.mjs';
import { elapsed, say } from './parts/say.mjs';

const began = performance.now();
const { passed, failed } = await runChecks();
say(
  failed.length === 0
    ? `All ${passed.length} checks passed in ${elapsed(began)}.`
    : `${failed.length} of ${passed.length + failed.length} checks failed: ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
