// npm run dev: the program from its sources. What is changed in renderer/ shows at once, without a restart.
// It has a data folder of its own; what follows `--` goes to the program, also another `--data-dir`.
import './parts/node-version.mjs';
import { chooseHost } from './parts/choose-host.mjs';
import { installIfStale } from './parts/install.mjs';
import { openForDevelopment } from './parts/launch.mjs';
import { inRoot } from './parts/places.mjs';

const args = process.argv.slice(2);
const ownFolder = args.some(each => each === '--demo' || /^--data-dir(=|$)/.test(each));

try {
  await installIfStale();
  const host = await chooseHost();
  if ('noWindow' in host) throw new Error(`${host.noWindow}, and npm run dev works in one.`);
  // Not that of npm start: whoever tries something must not try it on what they sell from.
  const dataDir = inRoot('artifacts', 'dev-data');
  const folder = ownFolder ? [] : ['--data-dir', dataDir];
  process.exitCode = await openForDevelopment(host.electron, [...folder, ...args]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
