import { describe, expect, it } from 'vitest';
import { CommandId, EventId } from '../../../../core/contract/ids.ts';
import type { PaymentInput } from '../../../../core/contract/payments.ts';
import type { Answer } from '../../../api/answers.ts';
import {
  answerOne,
  dueNow,
  holding,
  play,
  settle,
  stalls,
  standing,
  student,
} from './counter.testing.ts';
import { focusOn, type Sale } from './sale.ts';

const holdExpired: Answer = { kind: 'refusal', code: 'HOLD_EXPIRED', data: {} };

const busy: Answer = { kind: 'busy', reason: 'unreachable' };

const paymentId = CommandId.parse('00000000-0000-4000-8000-00000000aaaa');

const quantity = (offer: typeof stalls, n: number) =>
  ({ type: 'quantity', offer, quantity: n }) as const;

const type = (sale: Sale, at: number, typed: Record<string, unknown>) =>
  play(sale, { type: 'typed', rows: { [sale.places[at]?.key ?? '']: typed } });

const named = (sale: Sale) =>
  settle(
    play(
      sale.places.reduce(
        (all, _, at) => type(all, at, { firstName: 'Anna', lastName: 'Nowak' }),
        sale,
      ),
      { type: 'pauseInTyping' },
    ),
  );

describe('at zero', () => {
  it('folds the order up, and holds the same places again with what was typed', () => {
    const typed = settle(
      play(
        type(holding(student, 2), 0, {
          firstName: 'Ola',
          lastName: 'Zięba',
          nationalId: { kind: 'pesel', text: '44051401458' },
        }),
        { type: 'pauseInTyping' },
      ),
    );
    const over = play(typed, { type: 'ranOut' });
    expect(over).toMatchObject({ order: null, places: [], stage: 'choosing' });
    expect(over.released).toMatchObject({ why: 'ranOut', places: [{}, {}] });
    expect(over.focus.on).toBe(focusOn.holdAgain);
    expect(dueNow(over).command).toBeNull();

    const again = settle(play(over, { type: 'heldAgain' }));
    expect(again.order?.id).not.toBe(typed.order?.id);
    expect(again.order?.tickets[0]?.participant).toMatchObject({
      firstName: 'Ola',
      nationalId: { kind: 'pesel' },
    });
  });

  it('does not interrupt the money: the payment may still take free places back', () => {
    const counting = play(named(holding(stalls, 1)), { type: 'toPay' }, { type: 'ranOut' });
    expect(counting).toMatchObject({ stage: 'paying', lapsed: true });
    const paid = play(counting, { type: 'payment', id: paymentId });
    expect(dueNow(paid).command).toMatchObject({ kind: 'pay' });

    expect(settle(paid).stage).toBe('done');
    const tooLate = answerOne(paid, holdExpired);
    expect(tooLate).toMatchObject({ order: null, payment: null, problem: holdExpired });
    expect(tooLate.released?.why).toBe('ranOut');
  });

  it('folds up the same way when the clerk releases everything', () => {
    const voided = play(holding(stalls, 2), { type: 'voided' });
    expect(dueNow(voided).command).toMatchObject({ kind: 'cancel' });
    expect(answerOne(voided).released).toMatchObject({ why: 'voided', places: [{}, {}] });
  });
});

describe('the money', () => {
  it('waits for the first field that is missing', () => {
    const held = type(holding(stalls, 2), 0, { firstName: 'Anna', lastName: 'Nowak' });
    const asked = play(held, { type: 'toPay' });
    expect(asked.stage).toBe('choosing');
    expect(asked.focus.on).toBe(focusOn.field(held.places[1]?.key ?? '', 'firstName'));
    expect(asked.problem).toMatchObject({ code: 'PARTICIPANTS_MISSING' });
  });

  it('saves the last names before it is taken', () => {
    const typed = type(holding(stalls, 1), 0, { firstName: 'Anna', lastName: 'Nowak' });
    const paying = play(typed, { type: 'toPay' }, { type: 'payment', id: paymentId });
    expect(dueNow(paying).command).toMatchObject({ kind: 'save' });
    expect(dueNow(answerOne(paying)).command).toMatchObject({
      kind: 'pay',
      payment: { id: paymentId, expectedTotalMinor: 5_000 },
    });
  });

  it('keeps its id while the database is away, and takes no second Enter meanwhile', () => {
    const paying = play(
      holding(standing, 2),
      { type: 'toPay' },
      { type: 'payment', id: paymentId },
    );
    const other = CommandId.parse('00000000-0000-4000-8000-00000000bbbb');
    const waiting = play(answerOne(paying, busy), { type: 'payment', id: other });
    expect(waiting.waiting).toBe('unreachable');
    expect(dueNow(waiting).command).toMatchObject({ payment: { id: paymentId } });
    expect(settle(waiting)).toMatchObject({ stage: 'done', waiting: null });
  });

  it('reads the order again when its total moved, and asks for the new one', () => {
    const paying = play(
      holding(standing, 2),
      { type: 'toPay' },
      { type: 'payment', id: paymentId },
    );
    const moved: Answer = { kind: 'refusal', code: 'TOTAL_CHANGED', data: { totalMinor: 9_000 } };
    const refused = answerOne(paying, moved);
    expect(refused).toMatchObject({ stage: 'paying', payment: null, problem: moved });
    expect(dueNow(refused).command).toMatchObject({ kind: 'read' });
    expect(settle(refused).problem).toEqual(moved);
  });

  it('does not start over places that are not held yet', () => {
    const wanted = play(holding(standing, 1), quantity(standing, 3), { type: 'toPay' });
    expect(play(wanted, { type: 'payment', id: paymentId }).payment).toBeNull();
  });

  it('goes back to the first missing participant when the database misses one', () => {
    const paying = play(
      named(holding(stalls, 1)),
      { type: 'toPay' },
      { type: 'payment', id: paymentId },
    );
    const ticketIds = [paying.places[0]?.ticketId ?? ''];
    const refused = answerOne(paying, {
      kind: 'refusal',
      code: 'PARTICIPANTS_MISSING',
      data: { ticketIds },
    });
    expect(refused.stage).toBe('choosing');
    expect(refused.focus.on).toBe(focusOn.field(paying.places[0]?.key ?? '', 'firstName'));
  });

  it('begins its parts anew when the order has become cheaper than they are', () => {
    const paying = play(holding(standing, 3), { type: 'toPay' });
    const part = {
      method: 'cash',
      amountMinor: 12_000,
      tenderedMinor: 12_000,
    } as unknown as PaymentInput;
    const less = play(
      paying,
      { type: 'till', till: { parts: [part] } },
      { type: 'back' },
      quantity(standing, 1),
    );
    expect(play(settle(less), { type: 'toPay' }).till.parts).toEqual([]);
  });

  it('leads back to the tickets when another event is chosen, unless the money is on its way', () => {
    const eventId = EventId.parse('00000000-0000-4000-8000-00000000cccc');
    const paying = play(holding(standing, 1), { type: 'toPay' });
    expect(play(paying, { type: 'eventChosen', eventId })).toMatchObject({
      stage: 'choosing',
      eventId,
    });
    const sending = play(paying, { type: 'payment', id: paymentId });
    expect(play(sending, { type: 'eventChosen', eventId })).toBe(sending);
  });

  it('leaves nothing behind for the next customer but the chosen event', () => {
    const done = settle(
      play(holding(standing, 1), { type: 'toPay' }, { type: 'payment', id: paymentId }),
    );
    const fresh = play(done, { type: 'nextCustomer' });
    expect(fresh).toMatchObject({
      order: null,
      places: [],
      spare: [],
      stage: 'choosing',
      search: '',
    });
    expect(fresh.focus.on).toBe(focusOn.search);
    expect(dueNow(fresh).command).toBeNull();
  });
});
