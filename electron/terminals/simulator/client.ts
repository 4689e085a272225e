import { connect } from 'node:net';
import type { TerminalTrouble } from '../../../core/contract/terminals.ts';
import { TerminalProblem } from '../../../core/terminals/problem.ts';
import type {
  TerminalAddress,
  TerminalLine,
  TerminalProvider,
} from '../../../core/terminals/provider.ts';
import { asLine, onLines } from './lines.ts';
import { openQuestions } from './questions.ts';
import { terminalLine } from './terminal-line.ts';
import { Hello, longestLine, protocol, read } from './wire.ts';

/** Milliseconds. */
export interface Patience {
  /** Until somebody answers there, and then until it says who it is. */
  readonly hello: number;
  /** Without a sign of life while something is asked. */
  readonly silence: number;
}

const usual: Patience = { hello: 3_000, silence: 10_000 };

/** Terminals that are simulated, in another process, over TCP. */
export const simulatedTerminals = (patience: Partial<Patience> = {}): TerminalProvider => ({
  open: address => open(address, { ...usual, ...patience }),
});

function open(address: TerminalAddress, patience: Patience): Promise<TerminalLine> {
  return new Promise((resolve, reject) => {
    const socket = connect({ ...address, noDelay: true });
    const failed = (trouble: TerminalTrouble, cause?: unknown) => {
      clearTimeout(late);
      socket.destroy();
      reject(new TerminalProblem(trouble, { cause }));
    };
    let isConnected = false;
    const late = setTimeout(() => failed(isConnected ? 'silent' : 'nobodyListens'), patience.hello);
    const questions = openQuestions(socket, patience.silence);
    let isOpen = false;
    socket.on('connect', () => {
      isConnected = true;
      const { name, version } = protocol;
      socket.write(asLine({ hello: { protocol: name, version } }));
    });
    socket.on('error', error => {
      if (!isOpen) failed(isConnected ? 'noTerminal' : troubleOf(error), error);
    });
    socket.on('close', () => {
      if (isOpen) questions.broke('lineBroke');
      else failed('noTerminal');
    });
    onLines(socket, {
      most: longestLine,
      tooLong() {
        if (isOpen) questions.broke('tooLong');
        else failed('tooLong');
      },
      heard(line) {
        if (isOpen) {
          questions.heard(line);
          return;
        }
        const hello = read(Hello, line)?.hello;
        if (hello?.protocol !== protocol.name) failed('noTerminal');
        else if (hello.version !== protocol.version) failed('otherVersion');
        else {
          clearTimeout(late);
          isOpen = true;
          const { model, serial } = hello;
          resolve(terminalLine({ model, serial }, questions));
        }
      },
    });
  });
}

const troubleOf = (error: Error): TerminalTrouble =>
  /^(ENOTFOUND|EAI_)/.test((error as NodeJS.ErrnoException).code ?? '')
    ? 'noSuchHost'
    : 'nobodyListens';
