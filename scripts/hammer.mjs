// npm run hammer: hostile clients by the thousand, then an audit. `-- --attempts 1000000 --clients 64 --json`.
import './parts/node-version.mjs';
import { runTypeScript } from './parts/typescript.mjs';

const { code } = await runTypeScript('tests/load/hammer/index.ts', process.argv.slice(2));
process.exitCode = code;
