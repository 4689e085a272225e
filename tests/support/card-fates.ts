import type { Manner } from '../../electron/terminals/simulator/manners.ts';
import type { CardClerk, Wanted } from './card-clerk.ts';
import { textIn, złoty } from './screens.ts';
import type { RunningTerminal } from './terminal.ts';

const { cardPayments } = textIn.en;

/** A customer at the counter, from the moment at which the terminal is asked. */
export interface Scene {
  readonly clerk: CardClerk;
  readonly terminal: RunningTerminal;
  readonly wanted: Wanted;
  /** The terminal has the money of this customer, whoever knows of it. */
  readonly charged: () => Promise<unknown>;
  /** As `kill -9` does; then somebody starts the program again. */
  readonly killed: (meanwhile?: () => Promise<void>) => Promise<CardClerk>;
}

/** What befalls somebody who wants to pay by card, and how it ends. */
export interface Fate {
  readonly ends: 'card' | 'cash' | 'unpaid' | 'givenBack';
  /** What the terminal does each time it is asked to charge the card. */
  readonly manners: readonly Manner[];
  readonly goesOn: (scene: Scene) => Promise<unknown>;
}

/** The clerk has nothing to do but wait. */
const byItself = (manner: Manner): Fate => ({
  ...{ ends: 'card', manners: [manner] },
  goesOn: ({ clerk }) => clerk.sold(),
});

const onceMore = (manner: Manner): Fate => ({
  ...{ ends: 'card', manners: [manner, 'approve'] },
  async goesOn({ clerk }) {
    await clerk.again();
    await clerk.sold();
  },
});

async function finishLeftOpen(
  clerk: CardClerk,
  wanted: Wanted,
  meanwhile?: () => Promise<void>,
): Promise<void> {
  await clerk.takeUp(meanwhile);
  await clerk.keys.press('F9');
  await clerk.finish(wanted);
  await clerk.sold();
}

/** By their names. */
export const fates = {
  approved: byItself('approve'),
  pin: byItself('askPin'),
  twice: byItself('twice'),
  inPieces: byItself('inPieces'),
  cutAfterCard: byItself('dropAfterCard'),
  cutBeforeCard: onceMore('dropBeforeCard'),
  wrongPin: onceMore('wrongPin'),
  declined: onceMore('decline'),
  slow: {
    ...{ ends: 'card', manners: ['wait'] },
    async goesOn({ clerk, terminal }) {
      await clerk.asksForCard();
      await terminal.presentCard();
      await clerk.sold();
    },
  },
  noCard: {
    ...{ ends: 'cash', manners: ['noCard'] },
    async goesOn({ clerk }) {
      await clerk.cashInstead();
      await clerk.sold();
    },
  },
  findsCash: {
    ...{ ends: 'cash', manners: ['wait'] },
    async goesOn({ clerk }) {
      await clerk.asksForCard();
      await clerk.takeCash();
      await clerk.sold();
    },
  },
  goes: {
    ...{ ends: 'unpaid', manners: ['decline'] },
    goesOn: ({ clerk, wanted }) => clerk.giveUp(wanted),
  },
  // It has charged the card and says nothing: cash as well would be twice.
  silent: {
    ...{ ends: 'card', manners: ['silence'] },
    async goesOn({ clerk, wanted, charged }) {
      await charged();
      await clerk.keys.press('F5');
      await clerk.finish(wanted);
      await clerk.sold();
    },
  },
  // The next customer pays cash meanwhile: a ticket of the same class.
  late: {
    ...{ ends: 'card', manners: ['late'] },
    async goesOn({ clerk, wanted }) {
      const { page, keys, till } = clerk;
      await page.getByText(cardPayments.unknown).first().waitFor();
      await keys.press('Escape');
      await till.hold(['11']);
      await till.pay();
      await till.next();
      await finishLeftOpen(clerk, wanted);
    },
  },
  killedBeforeCard: {
    ...{ ends: 'card', manners: ['wait'] },
    async goesOn({ clerk, terminal, wanted, killed }) {
      await clerk.asksForCard();
      await finishLeftOpen(await killed(() => terminal.presentCard()), wanted);
    },
  },
  killedWhileItWaits: {
    ...{ ends: 'card', manners: ['wait'] },
    async goesOn({ clerk, terminal, wanted, killed }) {
      await clerk.asksForCard();
      const next = await killed();
      await finishLeftOpen(next, wanted, async () => {
        await next.asksForCard();
        await terminal.presentCard();
      });
    },
  },
  // By then the customer has gone.
  killedAfterCard: {
    ...{ ends: 'givenBack', manners: ['silence'] },
    async goesOn({ wanted, charged, killed }) {
      await charged();
      const clerk = await killed();
      const { page, keys } = clerk;
      await keys.press('Alt+6');
      const back = cardPayments.giveBack(złoty('en', wanted.minor));
      await keys.tabTo(page.getByRole('button', { name: back }));
      await keys.press('Enter');
      await page.getByRole('list', { name: cardPayments.toCheck }).waitFor({ state: 'detached' });
      await keys.press('Alt+1');
      await clerk.takeUp();
      await clerk.release(wanted);
    },
  },
} as const satisfies Record<string, Fate>;
