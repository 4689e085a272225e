// npm run build: the program in out/, whether or not it is stale.
import './parts/node-version.mjs';
import { build } from './parts/build.mjs';

try {
  await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
