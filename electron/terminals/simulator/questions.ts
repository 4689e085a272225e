import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { TerminalTrouble } from '../../../core/contract/terminals.ts';
import { TerminalProblem } from '../../../core/terminals/problem.ts';
import { asLine } from './lines.ts';
import { Answer, type Question, read } from './wire.ts';

type WithoutId<Each> = Each extends Question ? Omit<Each, 'id'> : never;
export type Asking = WithoutId<Question>;

/** What is asked on one line, and waits for its answer. */
export interface Questions {
  /**
   * Asks, and hears answers until one is taken for the last. @throws TerminalProblem where the line breaks before
   * @param last undefined where the answer is not the last one
   */
  ask<T>(question: Asking, last: (answer: Answer) => T | undefined): Promise<T>;
  /** What is no answer to anything that waits is none. */
  heard(line: string): void;
  broke(trouble: TerminalTrouble): void;
}

interface Waiting {
  heard(answer: Answer): void;
  failed(error: TerminalProblem): void;
}

/** @param silence milliseconds without a word after which the line is taken for broken while something waits */
export function openQuestions(socket: Socket, silence: number): Questions {
  const waiting = new Map<string, Waiting>();
  let trouble: TerminalTrouble | null = null;
  let late: NodeJS.Timeout | undefined;

  function broke(why: TerminalTrouble): void {
    trouble ??= why;
    clearTimeout(late);
    socket.destroy();
    const error = new TerminalProblem(trouble);
    for (const each of waiting.values()) each.failed(error);
    waiting.clear();
  }
  function listen(): void {
    clearTimeout(late);
    if (waiting.size > 0) late = setTimeout(() => broke('silent'), silence);
  }

  return {
    ask: (question, last) =>
      new Promise((resolve, reject) => {
        if (trouble) {
          reject(new TerminalProblem(trouble));
          return;
        }
        const id = randomUUID();
        waiting.set(id, {
          failed: reject,
          heard(answer) {
            const result = last(answer);
            if (result === undefined) return;
            waiting.delete(id);
            resolve(result);
          },
        });
        socket.write(asLine({ id, ...question }));
        listen();
      }),
    heard(line) {
      const answer = read(Answer, line);
      if (!answer) {
        broke('unreadable');
        return;
      }
      waiting.get(answer.to)?.heard(answer);
      listen();
    },
    broke,
  };
}
