// npm start: sets up what is missing or stale, and opens the program. What follows `--` goes to the program.
import './parts/node-version.mjs';
import { buildIfStale } from './parts/build.mjs';
import { chooseHost } from './parts/choose-host.mjs';
import { installIfStale } from './parts/install.mjs';
import { openInBrowser, openWindow } from './parts/launch.mjs';
import { say } from './parts/say.mjs';

const args = process.argv.slice(2);

try {
  await installIfStale();
  await buildIfStale();
  const { electron, because } = await chooseHost();
  say(because);
  process.exitCode = electron ? await openWindow(electron, args) : await openInBrowser(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
