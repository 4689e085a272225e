import { v7 } from 'uuid';
import { aName } from '../../tests/support/fixtures/name.ts';
import type { Acts, Stage } from './acts-of-people.testing.ts';

/** Acts on card terminals. */
export function actsOnTerminals({ operations, written }: Pick<Stage, 'operations' | 'written'>) {
  const terminals = () => operations().terminals;
  const save = (terminalId: string) =>
    terminals().save({
      ...{ terminalId, name: aName('Terminal'), provider: 'simulator' },
      ...{ host: `${terminalId}.invalid`, port: 1 },
    });
  const aTerminal = async () => {
    const terminalId = v7();
    await save(terminalId);
    return terminalId;
  };
  return {
    'terminals.save': async () => {
      const objectId = v7();
      return { objectId, rows: await written(() => save(objectId)) };
    },
    'terminals.remove': async () => {
      const terminalId = await aTerminal();
      const rows = await written(() => terminals().remove({ terminalId }));
      return { objectId: terminalId, rows };
    },
    'terminals.assign': async () => {
      const terminalId = await aTerminal();
      const { counters } = await operations().access.listCounters();
      const counterId = counters.find(each => each.isThis)?.id ?? '';
      const rows = await written(() => terminals().assign({ counterId, terminalId }));
      await terminals().assign({ counterId, terminalId: null });
      return { objectId: counterId, rows };
    },
  } satisfies Acts;
}
