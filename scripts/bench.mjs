// npm run bench: how fast the box office is, beside PostgreSQL itself, in one run. `-- --short`, `-- --json`.
import './parts/node-version.mjs';
import { runTypeScript } from './parts/typescript.mjs';

process.exitCode = await runTypeScript('tests/load/bench/index.ts', process.argv.slice(2));
