// npm run bench: how fast the box office is, beside PostgreSQL itself, in one run. `-- --short`, `-- --json`,
// `-- --only holds,lists`, `-- --write docs/performance.md`.
import './parts/node-version.mjs';
import { buildIfStale } from './parts/build.mjs';
import { installIfStale } from './parts/install.mjs';
import { setStage } from './parts/stage.mjs';
import { runTypeScript } from './parts/typescript.mjs';

await installIfStale();
await buildIfStale();
const stage = await setStage();
if (typeof stage === 'string') console.error(`Nothing is measured in a window. ${stage}`);
const env = typeof stage === 'string' ? {} : { ...stage.env, ROWLOCK_ELECTRON: stage.electron };
try {
  const args = process.argv.slice(2);
  const { code } = await runTypeScript('tests/load/bench/index.ts', args, { env });
  process.exitCode = code;
} finally {
  if (typeof stage !== 'string') stage.strike();
}
