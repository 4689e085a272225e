import type { Socket } from 'node:net';
import type { Outcome } from '../../../core/contract/attempt.ts';
import type { TerminalStep } from '../../../core/contract/terminals.ts';
import { asLine } from './lines.ts';
import type { Asked } from './wire.ts';

/** A line on which something was asked for. */
export interface Asker {
  told(step: TerminalStep): void;
  answered(what: Asked, outcome: Outcome, how?: 'twice' | 'inPieces'): void;
  cut(): void;
  /** Nothing more is said on it. */
  hush(): void;
}

export interface Line {
  readonly socket: Socket;
  readonly say: (message: object) => void;
}

/** @param to the question that waits there */
export function asker(to: string, { socket, say }: Line): Asker {
  let isHushed = false;
  return {
    told(step) {
      if (!isHushed) say({ to, step });
    },
    answered(what, outcome, how) {
      if (isHushed) return;
      const message = { to, what, outcome };
      if (how === 'inPieces')
        for (const letter of Buffer.from(asLine(message))) socket.write(Buffer.of(letter));
      else say(message);
      if (how === 'twice') say(message);
    },
    cut: () => socket.destroy(),
    hush() {
      isHushed = true;
    },
  };
}
