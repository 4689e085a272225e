// Electron's own default app, without its welcome window: `electron <folder>` starts the app in that folder.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
import { holdBack } from './hold-back.js';

try {
  const named = process.argv.slice(1).find(each => !each.startsWith('-'));
  if (named === undefined) throw new Error('name the folder of an app: electron <folder>');
  const folder = resolve(named);
  const { name, productName, version, main } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  Object.defineProperty(process, 'defaultApp', { value: true });
  app.setName(productName ?? name);
  // Both are there for just this purpose, and only left out of the published types.
  const inside = /** @type {{ setVersion(to: string): void, setAppPath(to: string): void }} */ (
    /** @type {unknown} */ (app)
  );
  inside.setVersion(version);
  inside.setAppPath(folder);
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', join(app.getPath('appData'), productName ?? name));
  }
  if (process.argv.includes('--remote-debugging-port=0')) holdBack();
  // Awaited, because Electron holds back `ready` only until this module is evaluated, and an app
  // registers its protocols before that.
  await import(pathToFileURL(join(folder, main)).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}
