import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { actingAs } from '../../../core/acting.ts';
import { AttemptId, TerminalId } from '../../../core/contract/ids.ts';
import { Minor } from '../../../core/contract/money.ts';
import type { Order } from '../../../core/contract/order.ts';
import { chargeCard } from '../../../core/orders/charge-card.ts';
import { lapseSomeHolds } from '../../../core/orders/lapse.ts';
import { refundCard } from '../../../core/orders/refund-card.ts';
import { actorOf, type Counter } from '../../load/counter.ts';
import { letLapse, sqlOn } from '../../support/fixtures/owner.ts';
import {
  aborted,
  answersAt,
  approved,
  aTerminal,
  declined,
} from '../../support/fixtures/terminals.ts';
import { anArena, outcomes } from '../arena.ts';
import { lockingOrder, lookingForLapsed, rivals, stoppedAt } from '../meeting.ts';
import { tamper, unlocked } from '../tamper.ts';

/* A terminal is at work for an order, or answers, while somebody else does something with it. */

const arena = anArena();
beforeEach(() => aTerminal(sqlOn(arena().owner), [arena().house.counterId]));

const acting = ({ database }: Counter) => actingAs(database, actorOf(arena().house));
const anId = () => AttemptId.parse(v7());

const beginAt = (counter: Counter, { id: orderId, totalMinor }: Order, id = anId()) =>
  acting(counter).write('payments.begin', (tx, context) =>
    chargeCard(tx, context, { id, orderId, amountMinor: totalMinor }),
  );
const answerAt = ({ database }: Counter) => answersAt(database, arena().house);

const stateOf = async (id: string) => {
  const { rows } = await arena().owner.query<{ state: string }>(
    'select state from payment_attempts where id = $1',
    [id],
  );
  return rows[0]?.state;
};
const isWaiting = async () => {
  const { rows } = await arena().owner.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows.length;
};

/** A hold of which something was begun at the terminal. */
async function aBegunHold() {
  const order = await arena().aHold();
  const id = anId();
  await beginAt(arena().counter(), order, id);
  return { order, id };
}

/** What is known of an order's attempts, read with or without their lock. */
const readingAttempts =
  /from "payment_attempts" where "payment_attempts"."order_id" = \$1 order by/;

/** What is read last before a charge is written: whether somebody is at its terminal. */
const lookingAtTerminal = /from "payment_attempts" inner join "counters"/;

/** What is read of a hold before it is charged. */
const readingHeld = /from "tickets" inner join .* order by "tickets"."position"/s;

describe.each([
  ['as the hold runs out', lookingAtTerminal, () => Promise.resolve()],
  // From then on it writes what the places cost now, which locks the order too.
  ['once it has run out', readingHeld, (id: string) => letLapse(sqlOn(arena().owner), id)],
])('a charge that begins %s', (_when, at, runOut) => {
  const aHold = async () => {
    const order = await arena().aHold();
    await runOut(order.id);
    return order;
  };

  /** Somebody tidies up a little later than the charge began. */
  const lapseLater = () => {
    const counter = arena().counter();
    const change = (text: string) =>
      text.replace(/"held_until" <= (\$\d+)/, `"held_until" <= $1::timestamptz + interval '1 day'`);
    tamper(counter, { at: lookingForLapsed, change });
    return lapseSomeHolds(counter.database);
  };

  test('keeps the places from then on', async () => {
    const order = await aHold();
    const { counter, reached, letGo } = stoppedAt(arena(), at);
    const begun = outcomes([beginAt(counter, order)]);
    await reached;
    expect((await lapseLater()).orders).toBe(0);
    letGo();
    expect(await begun).toEqual(['done']);
    expect((await lapseLater()).orders).toBe(0);
    expect(await arena().statusOf(order.id)).toBe('held');
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock on the order the card is charged for places that are gone', async () => {
    const order = await aHold();
    const { counter, reached, letGo } = stoppedAt(arena(), at);
    tamper(counter, { at: lockingOrder, change: unlocked });
    const begun = outcomes([beginAt(counter, order)]);
    await reached;
    expect((await lapseLater()).orders).toBe(1);
    letGo();
    expect(await begun).toEqual(['done']);
    expect(await arena().statusOf(order.id)).toBe('expired');
    expect(await arena().wrong()).toEqual([
      expect.stringMatching(/^orders that ended while a terminal was at work/),
    ]);
  });
});

describe('a payment in cash while the terminal approves after all', () => {
  const aDeclinedHold = async () => {
    const { order, id } = await aBegunHold();
    await answerAt(arena().counter())(id, declined);
    return { order, id };
  };

  test('that is booked first leaves the charge on the list', async () => {
    const { order, id } = await aDeclinedHold();
    const { counter, reached, letGo } = stoppedAt(arena(), readingAttempts);
    const paid = outcomes([counter.pay({ order })]);
    await reached;
    const answered = answerAt(arena().counter())(id, approved);
    await expect.poll(isWaiting).toBe(1);
    letGo();
    expect(await paid).toEqual(['done']);
    await answered;
    expect(await stateOf(id)).toBe('approved');
    expect(await arena().wrong()).toEqual([]);
  });

  test('that comes second is refused: the card was charged', async () => {
    const { order, id } = await aDeclinedHold();
    const { counter, reached, letGo } = stoppedAt(arena(), lockingOrder);
    const answered = answerAt(counter)(id, approved);
    await reached;
    const paid = outcomes([arena().counter().pay({ order })]);
    await expect.poll(isWaiting).toBe(1);
    letGo();
    await answered;
    expect(await paid).toEqual(['ATTEMPT_UNUSED']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock on the order cash is taken after the card was charged', async () => {
    const { order, id } = await aDeclinedHold();
    const { counter, reached, letGo } = stoppedAt(arena(), readingAttempts);
    tamper(counter, { at: lockingOrder, change: unlocked });
    const paid = outcomes([counter.pay({ order })]);
    await reached;
    await answerAt(arena().counter())(id, approved);
    letGo();
    expect(await paid).toEqual(['done']);
    expect(await stateOf(id)).toBe('approved');
  });
});

describe('an abort and an approval of one charge at once', () => {
  /** The abort has read that the charge is open, and writes it only after the approval. */
  async function lateAbort(change?: typeof unlocked) {
    const { id } = await aBegunHold();
    const { counter, reached, letGo } = stoppedAt(arena(), readingAttempts, change);
    if (change) tamper(counter, { at: lockingOrder, change });
    const late = outcomes([answerAt(counter)(id, aborted)]);
    await reached;
    const answered = answerAt(arena().counter())(id, approved);
    return { id, late, answered, letGo };
  }

  test('leave an approval, whichever comes first', async () => {
    const { id, late, answered, letGo } = await lateAbort();
    await expect.poll(isWaiting).toBe(1);
    letGo();
    await answered;
    expect(await late).toEqual(['done']);
    expect(await stateOf(id)).toBe('approved');
    await answerAt(arena().counter())(id, aborted);
    expect(await stateOf(id)).toBe('approved');
    expect(await arena().wrong()).toEqual([]);
  });

  test('without the locks the database keeps it all the same', async () => {
    const { id, late, answered, letGo } = await lateAbort(unlocked);
    await answered;
    letGo();
    expect(await late).toEqual([expect.stringContaining('Failed query')]);
    expect(await stateOf(id)).toBe('approved');
  });

  test('control: without that too the approval is lost', async () => {
    await arena().owner.query('drop trigger payment_attempts_stay_approved on payment_attempts');
    const { id, late, answered, letGo } = await lateAbort(unlocked);
    await answered;
    letGo();
    expect(await late).toEqual(['done']);
    expect(await stateOf(id)).toBe('aborted');
  });
});

describe('two refunds at once, of more together than the charge', () => {
  async function aSaleByCard() {
    const { order, id: attemptId } = await aBegunHold();
    await answerAt(arena().counter())(attemptId, approved);
    const amountMinor = Minor.parse(order.totalMinor);
    const payments = [{ method: 'card' as const, amountMinor, attemptId }];
    await arena().counter().pay({ order, payments });
    return { attemptId, amountMinor: Minor.parse(Math.ceil(amountMinor * 0.6)) };
  }
  type Sale = Awaited<ReturnType<typeof aSaleByCard>>;

  const refundAt = async (counter: Counter, sale: Sale) => {
    const terminalId = TerminalId.parse(await aTerminal(sqlOn(arena().owner)));
    return refundCard(acting(counter), { id: anId(), terminalId, ...sale });
  };
  /** One has read what is left before the other begins, and both have no locks. */
  async function bothUnlocked(sale: Sale) {
    const { counter, reached, letGo } = stoppedAt(arena(), readingAttempts, unlocked);
    tamper(counter, { at: lockingOrder, change: unlocked });
    const late = outcomes([refundAt(counter, sale)]);
    await reached;
    await refundAt(arena().counter(), sale);
    letGo();
    return late;
  }

  test('are one, and the other waits for it', async () => {
    const sale = await aSaleByCard();
    const both = [1, 2].map(() => refundAt(arena().counter(), sale));
    expect(await outcomes(both)).toEqual(['ATTEMPT_OPEN', 'done']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('without the locks are refused by the database', async () => {
    const sale = await aSaleByCard();
    expect(await bothUnlocked(sale)).toEqual([expect.stringContaining('Failed query')]);
  });

  test('control: without that too more goes back than the card was charged', async () => {
    await arena().owner.query('drop trigger payment_attempts_go_back on payment_attempts');
    const sale = await aSaleByCard();
    expect(await bothUnlocked(sale)).toEqual(['done']);
    const { rows } = await arena().owner.query<{ back: number }>(
      `select sum(amount_minor)::int as back from payment_attempts where of_attempt_id = $1`,
      [sale.attemptId],
    );
    expect(rows).toEqual([{ back: 2 * sale.amountMinor }]);
  });
});

describe('two charges at one terminal at once', () => {
  const two = async () => {
    const orders = [await arena().aHold(), await arena().aHold()];
    return rivals(arena(), 2, lookingAtTerminal).map((counter, at) =>
      beginAt(counter, orders[at] as Order),
    );
  };

  test('are one, and the other hears whose it is', async () => {
    expect(await outcomes(await two())).toEqual(['TERMINAL_BUSY', 'done']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the index the terminal is asked for both', async () => {
    await arena().owner.query('drop index payment_attempts_one_at_a_terminal');
    expect(await outcomes(await two())).toEqual(['done', 'done']);
  });
});
