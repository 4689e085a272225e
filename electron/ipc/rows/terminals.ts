import type { terminals as area, Trial } from '../../../core/contract/terminals.ts';
import { assign } from '../../../core/terminals/assign.ts';
import { list } from '../../../core/terminals/list.ts';
import { TerminalProblem } from '../../../core/terminals/problem.ts';
import type { TerminalAddress, TerminalProvider } from '../../../core/terminals/provider.ts';
import { remove } from '../../../core/terminals/remove.ts';
import { save } from '../../../core/terminals/save.ts';
import type { Rows } from '../row.ts';

export const terminals: Rows<typeof area> = {
  list,
  save,
  remove,
  assign,
  try: ({ host: { terminals: known } }, { provider, host, port }) =>
    trial(known.providers.of(provider), { host, port }),
  async follow({ host, signal }, { attemptId }) {
    const steps = host.terminals.steps.follow(attemptId, signal ?? new AbortController().signal);
    return Promise.resolve(named(steps));
  },
};

async function trial(provider: TerminalProvider, address: TerminalAddress): Promise<Trial> {
  try {
    const line = await provider.open(address);
    await line.close();
    return line.about;
  } catch (error) {
    if (error instanceof TerminalProblem) return { trouble: error.trouble };
    throw error;
  }
}

async function* named<Step>(steps: AsyncIterable<Step>): AsyncGenerator<{ step: Step }, void> {
  for await (const step of steps) yield { step };
}
