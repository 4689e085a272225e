import { describe, expect, it } from 'vitest';
import { CommandId } from '../../../../core/contract/ids.ts';
import type { Answer } from '../../../api/answers.ts';
import {
  answerOne,
  dueNow,
  heldLines,
  holding,
  play,
  settle,
  stalls,
  standing,
  student,
} from './counter.testing.ts';
import { focusOn, nothingSold, type Sale, wantedOf } from './sale.ts';

const soldOut = (ticketClassId: string, remaining: number): Answer => ({
  kind: 'refusal',
  code: 'SOLD_OUT',
  data: { left: [{ ticketClassId, remaining }] },
});
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

describe('what is held follows what is wanted', () => {
  it('holds with the first quantity and changes the hold with every later one', () => {
    const first = dueNow(play(nothingSold, quantity(stalls, 2)));
    expect(first.command).toMatchObject({ kind: 'hold', lines: [{ quantity: 2 }] });

    const more = dueNow(play(settle(first.sale), quantity(stalls, 3), quantity(standing, 1)));
    expect(more.command).toMatchObject({
      kind: 'change',
      lines: [{ quantity: 3 }, { quantity: 1 }],
      giveUp: [],
    });
  });

  it('sends a first hold that was not answered again under the same id with the same lines', () => {
    const { sale, command } = dueNow(play(nothingSold, quantity(stalls, 2)));
    const later = play(answerOne(sale, busy), quantity(stalls, 5));
    expect(dueNow(later).command).toEqual(command);
    expect(heldLines(settle(later))).toMatchObject([{ quantity: 5 }]);
  });

  it('ends with the last of many fast changes', () => {
    const { sale } = dueNow(play(nothingSold, quantity(stalls, 1)));
    const fast = play(sale, quantity(stalls, 2), quantity(stalls, 3), quantity(stalls, 2));
    expect(heldLines(settle(fast))).toMatchObject([{ quantity: 2 }]);
  });

  it('gives the order up when the last place is taken out, and begins another when one is chosen', () => {
    const held = holding(stalls, 1);
    const none = play(held, quantity(stalls, 0));
    expect(dueNow(none).command).toMatchObject({ kind: 'cancel', orderId: held.order?.id });

    const chosenMeanwhile = settle(play(answerOne(none), quantity(standing, 2)));
    expect(chosenMeanwhile.order?.id).not.toBe(held.order?.id);
    expect(heldLines(chosenMeanwhile)).toMatchObject([{ quantity: 2 }]);
  });
});

describe('refused places', () => {
  it('fall back to what is held, and say why beside their class', () => {
    const asked = play(holding(stalls, 2), quantity(stalls, 6));
    const answer = soldOut(stalls.ticketClassId, 1);
    const back = answerOne(asked, answer);
    expect(wantedOf(back, stalls.ticketClassId)).toBe(2);
    expect(back.notes).toEqual({ [stalls.ticketClassId]: answer });
    expect(dueNow(back).command).toBeNull();
  });

  it('leave the wishes for other classes standing', () => {
    const asked = play(nothingSold, quantity(stalls, 2), quantity(standing, 9));
    const back = settle(answerOne(asked, soldOut(standing.ticketClassId, 0)));
    expect(heldLines(back)).toEqual([{ ticketClassId: stalls.ticketClassId, quantity: 2 }]);
    expect(wantedOf(back, standing.ticketClassId)).toBe(0);
  });

  it('forget the reason as soon as the class is asked for again', () => {
    const refused = answerOne(
      play(nothingSold, quantity(stalls, 9)),
      soldOut(stalls.ticketClassId, 1),
    );
    expect(play(refused, quantity(stalls, 1)).notes).toEqual({});
  });

  it('never repeat a command that failed for a reason without a culprit', () => {
    const defect: Answer = { kind: 'defect', incident: 'A1' };
    const back = answerOne(play(holding(stalls, 2), quantity(stalls, 3)), defect);
    expect(dueNow(back).command).toBeNull();
    expect(back.notes[stalls.ticketClassId]).toEqual(defect);
  });
});

describe('participants', () => {
  it('are saved after a pause, with what is valid of each row', () => {
    const held = holding(student, 2);
    const typed = type(held, 0, { firstName: 'Ola', nationalId: { kind: 'pesel', text: '4405' } });
    expect(dueNow(typed).command).toBeNull();

    const { command } = dueNow(play(typed, { type: 'pauseInTyping' }));
    const ticketId = held.places[0]?.ticketId;
    expect(command).toMatchObject({
      kind: 'save',
      rows: [{ input: { ticketId, firstName: 'Ola' } }],
    });
    expect(command).not.toHaveProperty('rows.0.input.nationalId');
  });

  it('keep what was typed while an earlier save was on its way, and save it too', () => {
    const first = play(type(holding(stalls, 1), 0, { firstName: 'An' }), { type: 'pauseInTyping' });
    const { sale, command } = dueNow(first);
    if (command?.kind !== 'save' || sale.order === null) throw new Error('no save is due');
    const typedOn = type(sale, 0, { firstName: 'Anna' });
    const answered = play(typedOn, { type: 'succeeded', command, order: sale.order });
    expect(answered.places[0]?.typed.firstName).toBe('Anna');
    expect(dueNow(play(answered, { type: 'pauseInTyping' })).command).toMatchObject({
      rows: [{ input: { firstName: 'Anna' } }],
    });
  });

  it('may be typed before the hold is answered', () => {
    const early = type(play(nothingSold, quantity(stalls, 1)), 0, {
      firstName: 'Anna',
      lastName: 'Nowak',
    });
    const saved = settle(play(early, { type: 'pauseInTyping' }));
    expect(saved.order?.tickets[0]?.participant).toMatchObject({ lastName: 'Nowak' });
  });

  it('give up an unnamed place first, and come back when a typed one is wanted again', () => {
    const typed = type(holding(stalls, 2), 0, { firstName: 'Anna' });
    const [anna, other] = typed.places;
    const one = play(typed, quantity(stalls, 1));
    expect(dueNow(one).command).toMatchObject({ giveUp: [other?.ticketId] });

    const again = settle(play(settle(play(one, quantity(stalls, 0))), quantity(stalls, 1)));
    expect(again.places[0]?.typed.firstName).toBe('Anna');
    expect(again.places[0]?.ticketId).not.toBe(anna?.ticketId);
  });

  it('release exactly the place of the row that is taken out', () => {
    const held = holding(stalls, 3);
    const out = play(held, { type: 'placeReleased', key: held.places[1]?.key ?? '' });
    expect(dueNow(out).command).toMatchObject({
      lines: [{ quantity: 2 }],
      giveUp: [held.places[1]?.ticketId],
    });
  });

  it('say per field what the database refused', () => {
    const typed = play(type(holding(stalls, 1), 0, { firstName: 'Anna' }), {
      type: 'pauseInTyping',
    });
    const fields = { 'participants.0.firstName': { code: 'nameShape' } } as const;
    const refused = answerOne(typed, { kind: 'invalid', fields });
    expect(refused.places[0]?.unsaved).toEqual({
      kind: 'invalid',
      fields: { firstName: { code: 'nameShape' } },
    });
    expect(refused.places[0]?.typed.firstName).toBe('Anna');
    expect(dueNow(refused).command).toBeNull();
  });
});

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

describe('an order that was left open', () => {
  it('is taken over with its tickets, and asks for the names it lacks', () => {
    const left = holding(stalls, 2).order;
    if (left === null) throw new Error('nothing is held');
    const taken = play(nothingSold, { type: 'takenOver', order: left });
    expect(taken.places.map(each => each.ticketId)).toEqual(left.tickets.map(each => each.id));
    expect(dueNow(taken).command).toBeNull();
    expect(taken.focus.on).toBe(focusOn.field(taken.places[0]?.key ?? '', 'firstName'));
  });

  it('folds up when it was cancelled at another counter meanwhile', () => {
    const waiting = play(holding(standing, 2), { type: 'lookedAgain' });
    const { sale, command } = dueNow(waiting);
    if (command === null || sale.order === null) throw new Error('nothing is due');
    const order = { ...sale.order, status: 'cancelled', heldUntil: null } as const;
    const over = play(sale, { type: 'succeeded', command, order });
    expect(over).toMatchObject({ order: null, released: { why: 'elsewhere' } });
  });
});
