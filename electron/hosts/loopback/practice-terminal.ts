import { fork } from 'node:child_process';
import { forPractice, type StartTerminal, started } from '../../terminals/simulator/started.ts';

/** Starts the built terminal for practice. It ends by itself when this program is gone. */
export const practiceTerminal =
  (file: string): StartTerminal =>
  (folder, port) =>
    started(
      fork(file, forPractice(folder, port), {
        execArgv: [],
        stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
      }),
    );
