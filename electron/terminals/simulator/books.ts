import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Outcome } from '../../../core/contract/attempt.ts';
import { AttemptId } from '../../../core/contract/ids.ts';
import type { TerminalTotals } from '../../../core/terminals/provider.ts';
import { totalsOf } from './totals.ts';
import { Asked, Totals } from './wire.ts';

/** One line each, in the order in which things happened. */
const Line = z.union([
  z.object({ serial: z.string() }),
  z.object({ begun: Asked }),
  z.object({ ended: AttemptId, outcome: Outcome }),
  z.object({ unheard: AttemptId }),
  z.object({ closed: z.array(Totals) }),
]);

/** What a terminal knows of an attempt; without an outcome it is at work. */
export interface Entry {
  readonly what: Asked;
  readonly outcome: Outcome | null;
}

/** What the simulated terminal has done, in a file that outlives it. */
export interface Books {
  readonly serial: string;
  entry(attemptId: AttemptId): Entry | undefined;
  entries(): readonly Entry[];
  /** It was asked about once when nobody had asked for it: it is never done any more. */
  isUnheard(attemptId: AttemptId): boolean;
  begin(what: Asked): void;
  end(attemptId: AttemptId, outcome: Outcome): void;
  unheard(attemptId: AttemptId): void;
  /** What was done since this was asked before; the same again where nothing was. */
  closeDay(): readonly TerminalTotals[];
  close(): void;
}

/** Opens the books in a folder. What was under way when the terminal died did not happen. */
export function openBooks(folder: string): Books {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'terminal.jsonl');
  const file = openSync(path, 'a', 0o600);
  const known = new Map<AttemptId, Entry>();
  const never = new Set<AttemptId>();
  let today: Entry[] = [];
  let closed: readonly TerminalTotals[] = [];
  let serial = '';

  function take(line: z.output<typeof Line>): void {
    if ('serial' in line) serial = line.serial;
    else if ('begun' in line) known.set(line.begun.attemptId, { what: line.begun, outcome: null });
    else if ('unheard' in line) never.add(line.unheard);
    else if ('closed' in line) {
      closed = line.closed;
      today = [];
    } else {
      const begun = known.get(line.ended);
      if (!begun) return;
      const entry = { ...begun, outcome: line.outcome };
      known.set(line.ended, entry);
      if (line.outcome.state === 'approved') today.push(entry);
    }
  }
  function write(line: z.output<typeof Line>): void {
    writeSync(file, `${JSON.stringify(line)}\n`);
    fsyncSync(file);
    take(line);
  }

  const written = readFileSync(path);
  const whole = written.lastIndexOf(10) + 1;
  // Killed in the middle of a line: that was not yet said to anybody.
  if (whole < written.length) truncateSync(path, whole);
  for (const line of written.toString('utf8', 0, whole).split('\n')) {
    if (line !== '') take(Line.parse(JSON.parse(line)));
  }
  if (serial === '') write({ serial: `SIM-${randomBytes(3).toString('hex')}` });
  for (const { what, outcome } of [...known.values()]) {
    if (!outcome) write({ ended: what.attemptId, outcome: { state: 'aborted' } });
  }

  return {
    serial,
    entry: attemptId => known.get(attemptId),
    entries: () => [...known.values()],
    isUnheard: attemptId => never.has(attemptId),
    begin: what => write({ begun: what }),
    end: (attemptId, outcome) => write({ ended: attemptId, outcome }),
    unheard: attemptId => write({ unheard: attemptId }),
    closeDay() {
      if (today.length > 0) write({ closed: totalsOf(today.map(each => each.what)) });
      return closed;
    },
    close: () => closeSync(file),
  };
}
