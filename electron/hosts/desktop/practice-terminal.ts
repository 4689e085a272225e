import { utilityProcess } from 'electron';
import { forPractice, type StartTerminal, started } from '../../terminals/simulator/started.ts';

/** Starts the built terminal for practice. Electron alone runs it: the program as shipped is no Node. */
export const practiceTerminal =
  (file: string): StartTerminal =>
  (folder, port) =>
    started(
      utilityProcess.fork(file, forPractice(folder, port), {
        stdio: ['ignore', 'pipe', 'ignore'],
        serviceName: 'Rowlock terminal for practice',
      }),
    );
