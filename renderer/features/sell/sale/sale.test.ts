import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../api/answers.ts';
import {
  answerOne,
  busy,
  dueNow,
  heldBy,
  holding,
  linesHeld,
  placeAt,
  play,
  quantity,
  settle,
} from './counter.testing.ts';
import { focusOn } from './focus.ts';
import { heldOrder, lineOf, stalls, standing } from './order.testing.ts';
import { placesOf } from './place.ts';
import { nothingSold } from './stages.ts';
import { wantedOf } from './wish.ts';

const soldOut = (ticketClassId: string, remaining: number): Answer => ({
  kind: 'refusal',
  code: 'SOLD_OUT',
  data: { left: [{ ticketClassId, remaining }] },
});

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
    expect(linesHeld(settle(later))).toMatchObject([{ quantity: 5 }]);
  });

  it('ends with the last of many fast changes', () => {
    const { sale } = dueNow(play(nothingSold, quantity(stalls, 1)));
    const fast = play(sale, quantity(stalls, 2), quantity(stalls, 3), quantity(stalls, 2));
    expect(linesHeld(settle(fast))).toMatchObject([{ quantity: 2 }]);
  });

  it('gives the order up when the last place is taken out, and begins another when one is chosen', () => {
    const held = holding(stalls, 1);
    const none = play(held, quantity(stalls, 0));
    expect(dueNow(none).command).toMatchObject({ kind: 'cancel', orderId: heldBy(held).id });

    const chosenMeanwhile = settle(play(answerOne(none), quantity(standing, 2)));
    expect(heldBy(chosenMeanwhile).id).not.toBe(heldBy(held).id);
    expect(linesHeld(chosenMeanwhile)).toMatchObject([{ quantity: 2 }]);
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
    expect(linesHeld(back)).toEqual([lineOf(stalls, 2)]);
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

  it('stand as they were when it is not even known how fewer could be refused', () => {
    const defect: Answer = { kind: 'defect', incident: 'A1' };
    const back = answerOne(play(holding(stalls, 2), quantity(stalls, 1)), defect);
    expect(dueNow(back).command).toBeNull();
    const tickets = heldBy(back).tickets.map(each => each.id);
    expect(placesOf(back).map(each => each.ticket?.id)).toEqual(tickets);
    expect(placesOf(back).map(each => each.className)).toEqual(['Stalls', 'Stalls']);
  });
});

describe('an order that was reserved', () => {
  it('makes room for the next customer, and stays to be told until something is wanted', () => {
    const order = { ...heldBy(holding(stalls, 2)), purpose: 'reservation' as const };
    const taken = play(
      nothingSold,
      { type: 'takenOver', order },
      { type: 'searched', text: 'jazz' },
    );
    const kept = play(taken, { type: 'reserved', order });
    expect(kept).toMatchObject({ stage: 'idle', search: '', reserved: order });
    expect(kept.focus.on).toBe(focusOn.search);
    expect(dueNow(kept).command).toBeNull();
    const next = play(kept, quantity(standing, 1), quantity(standing, 0));
    expect(next).toMatchObject({ stage: 'idle', reserved: null });
    expect(play(kept, { type: 'operatorChanged' })).toMatchObject({ reserved: null });
  });

  it('is no matter of whoever has another in hand', () => {
    const sale = holding(stalls, 2);
    const order = heldOrder('00000000-0000-4000-8000-00000000dddd', [lineOf(standing, 1)]);
    expect(play(sale, { type: 'reserved', order })).toBe(sale);
  });
});

describe('an order that was left open', () => {
  it('is taken over with its tickets, and asks for the names it lacks', () => {
    const left = heldBy(holding(stalls, 2));
    const taken = play(nothingSold, { type: 'takenOver', order: left });
    expect(placesOf(taken).map(each => each.ticket)).toEqual(left.tickets);
    expect(dueNow(taken).command).toBeNull();
    expect(taken.focus.on).toBe(focusOn.field(placeAt(taken, 0).key, 'firstName'));
  });

  it('is taken as it is when another window changed it meanwhile, not silently changed back', () => {
    const { sale, command } = dueNow(play(holding(stalls, 2), { type: 'lookedAgain' }));
    if (command === null) throw new Error('nothing is due');
    const { id, tickets } = heldBy(sale);
    const lines = [lineOf(stalls, 1)];
    const more = lineOf(standing, 1);
    const order = heldOrder(id, [...lines, more], tickets);
    const read = play(sale, { type: 'succeeded', command, order });
    expect(placesOf(read).map(each => each.ticket)).toEqual(order.tickets);
    expect(dueNow(read).command).toBeNull();
  });

  it('folds up when it was cancelled at another counter meanwhile', () => {
    const waiting = play(holding(standing, 2), { type: 'lookedAgain' });
    const { sale, command } = dueNow(waiting);
    if (command === null) throw new Error('nothing is due');
    const order = { ...heldBy(sale), status: 'cancelled', heldUntil: null } as const;
    const over = play(sale, { type: 'succeeded', command, order });
    expect(over).toMatchObject({ stage: 'released', why: 'elsewhere' });
  });
});
