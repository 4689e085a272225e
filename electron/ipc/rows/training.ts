import type { training as area } from '../../../core/contract/training.ts';
import { refuse } from '../../../core/refusal.ts';
import type { HostContext } from '../../program/host-context.ts';
import type { Passage } from '../../program/passage.ts';
import type { Rows } from '../row.ts';

export const training: Rows<typeof area> = {
  async parts({ host }) {
    if (!host.training && !host.demo) return { parts: [] };
    // Whoever sells does not load it.
    const { partsIn } = await import('../../demo/parts.ts');
    const { counterId, vault } = host.installation();
    return { parts: await partsIn({ database: host.database(), counterId, vault }) };
  },
  enter: ({ host }) => Promise.resolve(go(host.training ? null : host.passage)),
  leave({ host }) {
    // Whoever comes to practise next says who they are.
    if (host.training) host.seat.drop();
    return Promise.resolve(go(wayOut(host)));
  },
  async empty(outside, _input, { host }) {
    const passage = wayOut(host) ?? refuse(outside, 'NOT_AT_THIS_DESK', {});
    if ((await passage.empty()) === 'inUse') refuse(outside, 'TRAINING_IN_USE', {});
  },
};

const wayOut = ({ training: isTraining, passage }: HostContext): Passage | null =>
  isTraining ? passage : null;

function go(passage: Passage | null) {
  passage?.go();
  return { goes: passage !== null };
}
