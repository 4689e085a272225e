import { v7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import type { Session } from '../support/calls.ts';
import { admin } from '../support/fixtures/cast.ts';
import { anEvent } from '../support/fixtures/events.ts';
import { heldAt } from '../support/fixtures/orders.ts';
import { firstAdmin } from '../support/fixtures/people.ts';
import { aDataFolder, anEmptyFolder, startHeadless, stopEverything } from '../support/headless.ts';
import { startTerminal, stopTerminals } from '../support/terminal.ts';

afterAll(async () => {
  await stopTerminals();
  await stopEverything();
});

const stateAt = async ({ operations }: Session, id: string) =>
  (await operations.payments.attempt({ id })).attempt.state;

const becomes = (session: Session, id: string) => expect.poll(() => stateAt(session, id));

test('a card is charged once, whether the program or the terminal is killed while it waits for a card, or the line is cut after it', async () => {
  const [books, dataDir] = await Promise.all([anEmptyFolder(), aDataFolder()]);
  const terminal = await startTerminal(books);
  const { port } = terminal;
  const host = await startHeadless({ dataDir });
  const seller = await firstAdmin(host);
  const { access, terminals } = seller.operations;
  const terminalId = v7();
  const address = { provider: 'simulator', host: '127.0.0.1', port } as const;
  expect(await terminals.try(address)).toMatchObject({ model: 'Simulated terminal' });
  await terminals.save({ terminalId, name: 'Foyer', ...address });
  const [here] = (await access.listCounters()).counters;
  await terminals.assign({ counterId: here?.id ?? '', terminalId });
  const { classIds } = await anEvent(seller, [{ priceMinor: 5_000 }]);
  const begun = async (session: Session) => {
    const { id: orderId } = await heldAt(session, classIds[0] ?? '', 2);
    const id = v7();
    await session.operations.payments.begin({ id, orderId, amountMinor: 10_000 });
    return id;
  };

  const waitsForCard = async ({ operations }: Session, attemptId: string) => {
    for await (const { step } of await operations.terminals.follow({ attemptId })) {
      if (step === 'presentCard') return;
    }
  };

  await terminal.plan('wait', 'wait');
  const first = await begun(seller);
  await waitsForCard(seller, first);
  await host.kill();
  await terminal.presentCard();
  const again = await (await startHeadless({ dataDir })).signIn(admin);
  await becomes(again, first).toBe('approved');

  const second = await begun(again);
  await waitsForCard(again, second);
  await terminal.kill();
  await becomes(again, second).toBe('unknown');
  const back = await startTerminal(books, port);
  await again.operations.payments.ask({ id: second });
  await becomes(again, second).toBe('aborted');

  await back.plan('dropAfterCard');
  const third = await begun(again);
  await becomes(again, third).toBe('approved');
  const { attempts } = await again.operations.payments.toCheck();
  expect(attempts.map(each => each.id)).toEqual([first, third]);
  expect(await back.endOfDay()).toMatchObject([{ charges: 2, chargesMinor: 20_000, back: 0 }]);
});
