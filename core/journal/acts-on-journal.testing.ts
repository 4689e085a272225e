import { expect } from 'vitest';
import { admin } from '../../tests/support/fixtures/cast.ts';
import { letKnowAnother } from '../../tests/support/fixtures/heads.ts';
import type { Acts, Stage } from './acts-of-people.testing.ts';
import { journalObject } from './verify.ts';

/** Acts on the journal itself, which stand in it too. */
export function actsOnJournal(stage: Pick<Stage, 'counter' | 'operations' | 'written'>) {
  const { counter, operations, written } = stage;
  const journal = () => operations().journal;
  const onJournal = (act: () => Promise<unknown>) => async () => ({
    objectId: journalObject,
    rows: await written(act),
  });

  return {
    'journal.export': onJournal(() => journal().export({ about: 'Jazz' })),
    'journal.printHead': async () => {
      const sealed = async () => (await journal().state()).head;
      await expect.poll(sealed, { timeout: 20_000 }).not.toBeNull();
      return onJournal(() => journal().printHead({ language: 'en', timeZone: 'Europe/Warsaw' }))();
    },
    'journal.verify': onJournal(async () => {
      const steps = [];
      for await (const step of await journal().verify()) steps.push(step);
      expect(steps.at(-1)).toMatchObject({ state: 'done', verification: { found: 0 } });
      const { lastCheck } = await journal().state();
      expect(lastCheck).toMatchObject({ operatorName: admin.name, found: 0 });
    }),
    'journal.acceptHead': async () => {
      const head = await letKnowAnother(counter());
      return onJournal(() => journal().acceptHead({ head, reason: 'restored' }))();
    },
  } satisfies Acts;
}
