import { describe, expect, it } from 'vitest';
import { CommandId, EventId } from '../../../../core/contract/ids.ts';
import type { PaymentInput } from '../../../../core/contract/payments.ts';
import type { Answer } from '../../../api/answers.ts';
import {
  answerOne,
  busy,
  dueNow,
  holding,
  named,
  paymentId,
  placeAt,
  play,
  quantity,
  settle,
  typeAt,
} from './counter.testing.ts';
import { focusOn } from './focus.ts';
import { stalls, standing } from './order.testing.ts';
import { nothingSold } from './stages.ts';

const toPay = { type: 'toPay' } as const;
const enter = { type: 'payment', id: paymentId } as const;

describe('the money', () => {
  it('waits for the first field that is missing', () => {
    const held = typeAt(holding(stalls, 2), 0, { firstName: 'Anna', lastName: 'Nowak' });
    const asked = play(held, toPay);
    expect(asked.stage).toBe('held');
    expect(asked.focus.on).toBe(focusOn.field(placeAt(held, 1).key, 'firstName'));
    expect(asked.problem).toMatchObject({ code: 'PARTICIPANTS_MISSING' });
  });

  it('saves the last names before it is taken', () => {
    const typed = typeAt(holding(stalls, 1), 0, { firstName: 'Anna', lastName: 'Nowak' });
    const paying = play(typed, toPay, enter);
    expect(dueNow(paying).command).toMatchObject({ kind: 'save' });
    expect(dueNow(answerOne(paying)).command).toMatchObject({
      kind: 'pay',
      payment: { id: paymentId, expectedTotalMinor: 5_000 },
    });
  });

  it('is not taken before the sum stands, says so until it is seen, and is taken by the next key', () => {
    const { sale: first } = dueNow(play(nothingSold, quantity(standing, 2)));
    const onward = { type: 'onwards' } as const;
    const shown = settle(play(first, onward, onward));
    expect(shown).toMatchObject({ stage: 'paying', early: true, order: { totalMinor: 10_000 } });
    expect(play(shown, enter)).toMatchObject({ stage: 'taking', early: false });

    const more = play(holding(standing, 1), quantity(standing, 2), toPay, enter);
    expect(more).toMatchObject({ stage: 'paying', early: true });
    const stands = settle(more);
    expect(stands).toMatchObject({ stage: 'paying', early: true, order: { totalMinor: 10_000 } });
    expect(play(stands, { type: 'till', till: {} })).toMatchObject({ early: false });
    expect(settle(play(stands, enter)).stage).toBe('done');
  });

  it('is not early where the way to it was asked for twice, or where it is free', () => {
    const { sale } = dueNow(play(nothingSold, quantity(standing, 2)));
    expect(settle(play(sale, toPay, toPay))).toMatchObject({ stage: 'paying', early: false });
    expect(play(holding(standing, 1), toPay, enter)).toMatchObject({ early: false });
  });

  it('is not taken over names that the database refused', () => {
    const typed = typeAt(holding(stalls, 1), 0, { firstName: 'Anna', lastName: 'Nowak' });
    const fields = { 'participants.0.firstName': { code: 'nameShape' } } as const;
    const refused = answerOne(play(typed, toPay, enter), { kind: 'invalid', fields });
    expect(refused.stage).toBe('held');
    expect(dueNow(refused).command).toBeNull();
  });

  it('keeps its id while the database is away, and takes no second Enter meanwhile', () => {
    const paying = play(holding(standing, 2), toPay, enter);
    const other = CommandId.parse('00000000-0000-4000-8000-00000000bbbb');
    const waiting = play(answerOne(paying, busy), { type: 'payment', id: other });
    expect(waiting.call?.waiting).toBe('unreachable');
    expect(dueNow(waiting).command).toMatchObject({ payment: { id: paymentId } });
    // Its answer was lost: what was done stays this window's own.
    expect(settle(waiting)).toMatchObject({ stage: 'done', call: null, by: null });
  });

  it('asks for what a hold that ran out costs now, which only the refusal says', () => {
    const lapsed = play(holding(standing, 2), toPay, { type: 'ranOut' }, enter);
    const moved: Answer = { kind: 'refusal', code: 'TOTAL_CHANGED', data: { totalMinor: 9_000 } };
    const asked = answerOne(lapsed, moved);
    expect(asked).toMatchObject({ stage: 'lapsed', order: { totalMinor: 9_000 } });
    expect(dueNow(asked).command).toBeNull();
    expect(dueNow(play(asked, enter)).command).toMatchObject({
      kind: 'pay',
      payment: { expectedTotalMinor: 9_000 },
    });
  });

  it('reads the order again when its total moved, and asks for the new one', () => {
    const paying = play(holding(standing, 2), toPay, enter);
    const moved: Answer = { kind: 'refusal', code: 'TOTAL_CHANGED', data: { totalMinor: 9_000 } };
    const refused = answerOne(paying, moved);
    expect(refused).toMatchObject({ stage: 'paying', problem: moved });
    expect(dueNow(refused).command).toMatchObject({ kind: 'read' });
    expect(settle(refused).problem).toEqual(moved);
  });

  it('waits for the float where no shift is open, and keeps the sum that was given', () => {
    const given = { type: 'till', till: { amountMinor: 10_000 } } as const;
    const paying = play(holding(standing, 1), toPay, given, enter);
    const refused = answerOne(paying, { kind: 'refusal', code: 'NO_SHIFT', data: {} });
    expect(refused).toMatchObject({ stage: 'paying', till: { amountMinor: 10_000 } });
    expect(refused.focus.on).toBe(focusOn.float);
  });

  it('does not start over places that are not held yet', () => {
    const wanted = play(holding(standing, 1), quantity(standing, 3), toPay);
    expect(play(wanted, enter)).toEqual({ ...wanted, early: true });
    expect(wanted.stage).toBe('paying');
  });

  it('does not start over as many places of another class either', () => {
    const swapped = play(
      holding(standing, 1),
      ...[quantity(standing, 0), quantity({ ...stalls, asks: 'none' }, 1), toPay],
    );
    expect(play(swapped, enter)).toEqual({ ...swapped, early: true });
    expect(swapped.stage).toBe('paying');
  });

  it('goes back to the first missing participant when the database misses one', () => {
    const paying = play(named(holding(stalls, 1)), toPay, enter);
    const { key, ticket } = placeAt(paying, 0);
    const refused = answerOne(paying, {
      kind: 'refusal',
      code: 'PARTICIPANTS_MISSING',
      data: { ticketIds: [ticket?.id ?? ''] },
    });
    expect(refused.stage).toBe('held');
    expect(refused.focus.on).toBe(focusOn.field(key, 'firstName'));
  });

  it('begins its parts anew when the order has become cheaper than they are', () => {
    const paying = play(holding(standing, 3), toPay);
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
    expect(less).toMatchObject({ till: { parts: [part] } });
    expect(play(settle(less), toPay)).toMatchObject({ stage: 'paying', till: { parts: [] } });
  });

  it('leads back to the tickets when another event is chosen, unless the money is on its way', () => {
    const eventId = EventId.parse('00000000-0000-4000-8000-00000000cccc');
    const paying = play(holding(standing, 1), toPay);
    expect(play(paying, { type: 'eventChosen', eventId })).toMatchObject({
      stage: 'held',
      eventId,
    });
    const sending = play(paying, enter);
    expect(play(sending, { type: 'eventChosen', eventId })).toBe(sending);
  });

  it('keeps what is wanted when the event is left for another, and goes nowhere from the money', () => {
    const held = settle(holding(standing, 1));
    const left = play(held, { type: 'searched', text: 'jazz' }, { type: 'eventLeft' });
    expect(left).toMatchObject({ ...held, eventId: null, search: '', focus: left.focus });
    expect(left.focus.on).toBe(focusOn.search);
    const paying = play(held, toPay);
    expect(play(paying, { type: 'eventLeft' })).toBe(paying);
  });

  it('leaves nothing behind for the next customer but the chosen event', () => {
    const eventId = EventId.parse('00000000-0000-4000-8000-00000000cccc');
    const done = settle(play(holding(standing, 1), { type: 'eventChosen', eventId }, toPay, enter));
    const fresh = play(done, { type: 'nextCustomer' });
    expect(fresh).toMatchObject({ stage: 'idle', drafts: {}, search: '', eventId });
    expect(fresh.focus.on).toBe(focusOn.search);
    expect(dueNow(fresh).command).toBeNull();
  });
});
