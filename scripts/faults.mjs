// npm run faults: lets things go wrong under running counters, then an audit. `-- --short`, `-- --json`, `-- disk-full`.
import './parts/node-version.mjs';
import { buildIfStale } from './parts/build.mjs';
import { installIfStale } from './parts/install.mjs';
import { runTypeScript } from './parts/typescript.mjs';

try {
  await installIfStale();
  // The counters are the built program: what is killed must be what is shipped.
  await buildIfStale();
  const { code } = await runTypeScript('tests/faults/index.ts', process.argv.slice(2));
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
