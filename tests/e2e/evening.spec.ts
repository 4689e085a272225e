import { v7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { Minor, sum } from '../../core/contract/money.ts';
import { violations } from '../support/books.ts';
import { cardClerk } from '../support/card-clerk.ts';
import { type Fate, fates } from '../support/card-fates.ts';
import { anEvent } from '../support/fixtures/events.ts';
import { furnished } from '../support/fixtures/folder.ts';
import { ownerUrl, sqlIn, withOwner } from '../support/fixtures/owner.ts';
import { aDataFolder, anEmptyFolder } from '../support/headless.ts';
import { describeWindow } from '../support/program.ts';
import { textIn, złoty } from '../support/screens.ts';
import { openEmptyDrawer } from '../support/screens-sale.ts';
import { type RunningTerminal, startTerminal, stopTerminals } from '../support/terminal.ts';

const { shift, cardPayments } = textIn.en;
const price = 5_000;
const search = 'Jazz';

/** A counter with a drawer and a card terminal, and enough places for everybody. */
async function aCounter({ port }: RunningTerminal): Promise<string> {
  const dataDir = await aDataFolder();
  await furnished(dataDir, async seller => {
    const { operations } = seller;
    await anEvent(seller, [{ name: 'Stalls', priceMinor: price, capacity: 200 }]);
    await operations.maintenance.changeSettings({ cashDrawer: true });
    const terminalId = v7();
    const address = { provider: 'simulator', host: '127.0.0.1', port } as const;
    await operations.terminals.save({ terminalId, name: 'Foyer', ...address });
    const [here] = (await operations.access.listCounters()).counters;
    await operations.terminals.assign({ counterId: here?.id ?? '', terminalId });
  });
  return dataDir;
}

/** Hour by hour. */
const evening: readonly (readonly (keyof typeof fates)[])[] = [
  ['approved', 'pin', 'declined', 'approved', 'cutAfterCard', 'inPieces', 'approved'],
  ['cutBeforeCard', 'twice', 'approved', 'killedBeforeCard', 'approved', 'slow', 'noCard'],
  ['approved', 'cutAfterCard', 'wrongPin', 'approved', 'findsCash', 'late', 'approved'],
  ['cutBeforeCard', 'goes', 'approved', 'killedAfterCard', 'pin', 'approved', 'cutAfterCard'],
  ['silent', 'approved', 'twice', 'inPieces', 'noCard', 'approved', 'killedWhileItWaits'],
  ['cutBeforeCard', 'approved', 'findsCash', 'goes', 'approved'],
];

const sales = evening.flat().map((name, at) => {
  const tickets = 1 + (at % 3);
  const { ends, manners, goesOn }: Fate = fates[name];
  return { ends, manners, goesOn, wanted: { tickets, minor: Minor.parse(tickets * price) } };
});

/** What those come to that end so. */
function comesTo(ends: Fate['ends']) {
  const those = sales.filter(each => each.ends === ends);
  return { many: those.length, minor: sum(those.map(each => each.wanted.minor)) };
}

/** A minute and a half, of which half passes in waiting for a terminal that says nothing (milliseconds). */
const wholeEvening = 480_000;

describeWindow('an evening with a bad line', () => {
  afterAll(stopTerminals);

  test('charges nobody twice, and comes to what the terminal has', {
    timeout: wholeEvening,
  }, async () => {
    const terminal = await startTerminal(await anEmptyFolder());
    const dataDir = await aCounter(terminal);
    let clerk = await cardClerk(dataDir, search);
    await openEmptyDrawer(clerk.page, clerk.keys, 'en', () => Promise.resolve());
    await clerk.keys.press('Alt+1');
    expect(sales).toHaveLength(40);
    for (const { wanted, manners, goesOn } of sales) {
      await terminal.plan(...manners);
      const before = (await terminal.approved()).length;
      await clerk.charge(wanted);
      await goesOn({
        ...{ clerk, terminal, wanted },
        charged: () =>
          expect.poll(async () => (await terminal.approved()).length).toBeGreaterThan(before),
        async killed(meanwhile) {
          expect(clerk.program.complaints).toEqual([]);
          await clerk.program.kill();
          await meanwhile?.();
          return (clerk = await cardClerk(dataDir, search));
        },
      });
    }

    const byCard = comesTo('card');
    const back = comesTo('givenBack');
    const { page, keys, program } = clerk;
    await keys.press('Alt+6');
    const x = page.getByRole('region', { name: shift.xReport, exact: true });
    await x.getByText(złoty('en', byCard.minor)).first().waitFor();
    expect(await page.getByRole('list', { name: cardPayments.toCheck }).count()).toBe(0);

    const totals = await terminal.endOfDay();
    expect(totals).toEqual([
      {
        currency: 'PLN',
        charges: byCard.many + back.many,
        chargesMinor: byCard.minor + back.minor,
        back: back.many,
        backMinor: back.minor,
      },
    ]);
    expect(await attemptsOf(dataDir)).toEqual(totals);
    expect(await chargedAt(terminal, dataDir)).toEqual(await paidIn(dataDir));
    expect(await withOwner(await ownerUrl(dataDir), violations)).toEqual([]);
    expect(program.complaints).toEqual([]);
    await program.close();
  });
});

/** What the box office has done at terminals, as a terminal tells it. */
const attemptsOf = (dataDir: string) =>
  sqlIn(dataDir)(
    `select 'PLN' as currency,
       count(*) filter (where kind = 'charge')::int as charges,
       coalesce(sum(amount_minor) filter (where kind = 'charge'), 0)::int as "chargesMinor",
       count(*) filter (where kind <> 'charge')::int as back,
       coalesce(sum(amount_minor) filter (where kind <> 'charge'), 0)::int as "backMinor"
     from payment_attempts
     where state in ('used', 'reversed') or state = 'approved' and kind = 'reversal'`,
  );

/** What cards were charged for each order in the end, by the books of the terminal. */
async function chargedAt(terminal: RunningTerminal, dataDir: string) {
  const rows = await sqlIn(dataDir)('select id, order_id from payment_attempts');
  const orderOf = new Map(rows.map(row => [row['id'], String(row['order_id'])]));
  const charged: Record<string, number> = {};
  for (const { attemptId, kind, amountMinor } of await terminal.approved()) {
    const order = orderOf.get(attemptId) ?? `of no order: ${attemptId}`;
    const minor = kind === 'charge' ? amountMinor : -Number(amountMinor);
    charged[order] = (charged[order] ?? 0) + minor;
  }
  return Object.fromEntries(Object.entries(charged).filter(([, minor]) => minor !== 0));
}

/** What cards have paid of each order whose tickets are sold. */
async function paidIn(dataDir: string) {
  const rows = await sqlIn(dataDir)(
    `select p.order_id as id, sum(p.amount_minor)::int as minor
     from payments p join orders o on o.id = p.order_id
     where p.method = 'card' and o.status = 'paid' group by p.order_id`,
  );
  return Object.fromEntries(rows.map(({ id, minor }) => [String(id), minor]));
}
