import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { Outcome } from '../../core/contract/attempt.ts';
import { counterIdOf } from '../../electron/program/counter-id.ts';
import type { Manner } from '../../electron/terminals/simulator/manners.ts';
import type { Asked } from '../../electron/terminals/simulator/wire.ts';
import { anEmptyFolder } from '../support/headless.ts';
import { startTerminal } from '../support/terminal.ts';
import type { Counter } from './counter.ts';

/** What was done to a card, in the books of the terminal itself. */
export interface Done extends Asked {
  readonly isApproved: boolean;
}

/** The card terminal of one counter: it dies, and comes back with its books. */
export interface MortalTerminal {
  /** How it behaves the next time; forgotten when it dies. */
  plan(manner: Manner): Promise<void>;
  /** A customer holds a card to it; where nobody waits for one, or it is dead, nothing happens. */
  presentCard(): Promise<void>;
  done(): Promise<Done[]>;
  kill(): Promise<void>;
  startAgain(): Promise<void>;
}

/** One that stands at this counter. @param admin who may put it there */
export async function openTerminal(counter: Counter, admin: Counter): Promise<MortalTerminal> {
  const folder = await anEmptyFolder();
  let running = await startTerminal(folder);
  const { port } = running;
  const terminalId = v7();
  const { terminals } = admin.session().operations;
  const address = { provider: 'simulator', host: '127.0.0.1', port } as const;
  await terminals.save({ terminalId, name: `Terminal ${port}`, ...address });
  const counterId = await counterIdOf(counter.host().dataDir);
  await terminals.assign({ counterId, terminalId });
  const nobodyThere = () => undefined;
  return {
    plan: manner => running.plan(manner).catch(nobodyThere),
    presentCard: () => running.presentCard().catch(nobodyThere),
    done: async () => doneIn(await readFile(join(folder, 'terminal.jsonl'), 'utf8')),
    kill: () => running.kill(),
    async startAgain() {
      running = await startTerminal(folder, port);
    },
  };
}

type Line = { begun: Asked } | { ended: string; outcome: Outcome } | { serial: string };

/** Everything that it was asked for, as far as it is written: the last line may be on its way. */
function doneIn(written: string): Done[] {
  const lines = written.split('\n').slice(0, -1);
  const done = new Map<string, Done>();
  for (const line of lines.map(each => JSON.parse(each) as Line)) {
    if ('begun' in line) done.set(line.begun.attemptId, { ...line.begun, isApproved: false });
    if (!('ended' in line)) continue;
    const begun = done.get(line.ended);
    if (begun) done.set(line.ended, { ...begun, isApproved: line.outcome.state === 'approved' });
  }
  return [...done.values()];
}
