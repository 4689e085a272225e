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
  const host = await chooseHost();
  if ('electron' in host) {
    say('Rowlock opens in a window.');
    process.exitCode = await openWindow(host.electron, args);
  } else {
    say(`${host.noWindow}, so Rowlock opens in the browser.`);
    process.exitCode = await openInBrowser(args);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
