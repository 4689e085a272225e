import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { openBrowser } from './browser.mjs';
import { inRoot, root } from './places.mjs';

const stopsWithin = 10_000;

const asRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** @param {string} electron @param {string[]} args @returns {Promise<number>} its exit code */
export function openWindow(electron, args) {
  const sandbox = asRoot ? ['--no-sandbox'] : [];
  return ended(start(electron, [...sandbox, root, ...args], 'inherit', forWindow()));
}

/**
 * Opens the program from its sources, in a window that follows what is changed in them.
 *
 * @param {string} electron @param {string[]} args @returns {Promise<number>} its exit code
 */
export function openForDevelopment(electron, args) {
  const tool = inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const sandbox = asRoot ? ['--noSandbox'] : [];
  const env = { ...forWindow(), ELECTRON_EXEC_PATH: electron };
  return ended(start(process.execPath, [tool, 'dev', ...sandbox, '--', ...args], 'inherit', env));
}

function forWindow() {
  const env = { ...process.env };
  // Some editors set it in their terminals; with it Electron is a plain Node without windows.
  delete env['ELECTRON_RUN_AS_NODE'];
  return env;
}

/** @param {string[]} args @returns {Promise<number>} its exit code */
export function openInBrowser(args) {
  const host = start(process.execPath, [inRoot('out', 'main', 'headless.js'), ...args], 'pipe');
  if (host.stdout) {
    createInterface(host.stdout).on('line', line => {
      // The one line for programs; for people the host says the same in words, on its other channel.
      const ready = readyLine(line);
      if (ready) openBrowser(ready.open);
      else process.stdout.write(`${line}\n`);
    });
  }
  return ended(host);
}

/** @param {string} line @returns {{ open: string } | undefined} */
function readyLine(line) {
  try {
    const read = JSON.parse(line);
    return read.ready === true ? read : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} command @param {string[]} args @param {'inherit' | 'pipe'} stdout
 * @param {NodeJS.ProcessEnv} [env]
 */
function start(command, args, stdout, env = process.env) {
  return spawn(command, args, {
    env,
    stdio: ['ignore', stdout, 'inherit'],
    // A window in a group of its own: at Ctrl+C the terminal and npm would each tell it to stop, and
    // Chromium takes the second time for an order to die at once. The host without a window bears it,
    // and in our group it ends with us, whoever ends us.
    detached: stdout === 'inherit' && process.platform !== 'win32',
  });
}

/**
 * Waits for the end, and passes on that it shall end: kindly once, by force when it takes too long.
 *
 * @param {import('node:child_process').ChildProcess} host
 * @returns {Promise<number>}
 */
function ended(host) {
  let told = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (told) return;
      told = true;
      host.kill('SIGTERM');
      setTimeout(() => host.kill('SIGKILL'), stopsWithin).unref();
    });
  }
  return new Promise((resolve, reject) => {
    host.on('error', reject);
    host.on('exit', code => resolve(code ?? (told ? 0 : 1)));
  });
}
