import { spawn } from 'node:child_process';
import { show as pass } from './say.mjs';

/** Between being told to end and being killed: time to say what was going on. */
const lastWordsWithin = 5_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const living = new Set();

/**
 * @typedef {object} Ended
 * @property {number} code the exit code; 1 when a signal or a time limit ended it, 127 when it could not start
 * @property {string} output all it printed, both streams in the order they came
 * @property {string} stdout
 * @property {boolean} timedOut
 */

/**
 * Runs a program to its end. Never throws: a program that cannot start has code 127.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limit?: number, show?: boolean }} [options]
 *   limit in milliseconds, after which the program and all it started are told to end, and killed; show passes its output on as it comes
 * @returns {Promise<Ended>}
 */
export function run(command, args, { cwd, env, limit, show = false } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that a limit ends the grandchildren too (an installer's download, a test's server).
      detached: process.platform !== 'win32',
    });
    living.add(child);
    let [output, stdout, timedOut] = ['', '', false];
    child.stdout.setEncoding('utf8').on('data', text => {
      output += text;
      stdout += text;
      if (show) pass(text, process.stdout);
    });
    child.stderr.setEncoding('utf8').on('data', text => {
      output += text;
      if (show) pass(text, process.stderr);
    });
    /** @type {NodeJS.Timeout | undefined} */
    let killer;
    const timer = limit
      ? setTimeout(() => {
          timedOut = true;
          killGroup(child, 'SIGTERM');
          killer = setTimeout(() => killGroup(child, 'SIGKILL'), lastWordsWithin);
        }, limit)
      : undefined;
    /** @param {number} code */
    const end = code => {
      clearTimeout(timer);
      clearTimeout(killer);
      // Its first process may have listened where others did not.
      if (timedOut) killGroup(child, 'SIGKILL');
      living.delete(child);
      resolve({ code, output, stdout, timedOut });
    };
    child.on('error', error => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on('close', code => end(code ?? 1));
  });
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function killGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Gone already, which is what was wanted.
  }
}

/** Ends what is still running when this process is told to stop: groups of their own do not hear Ctrl+C. */
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    for (const child of living) killGroup(child, signal);
    // Through exit, so that whoever listens for it can clean up; unless somebody else answers the signal.
    if (living.size > 0 || process.listenerCount(signal) === 0) process.exit(1);
  });
}
