import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../api/answers.ts';
import {
  answerOne,
  dueNow,
  heldBy,
  holding,
  named,
  paymentId,
  play,
  settle,
  typeAt,
} from './counter.testing.ts';
import { focusOn } from './focus.ts';
import { stalls, standing, student } from './order.testing.ts';
import { nothingSold } from './stages.ts';
import { countOf } from './wish.ts';

const holdExpired: Answer = { kind: 'refusal', code: 'HOLD_EXPIRED', data: {} };
const missing: Answer = {
  kind: 'refusal',
  code: 'PARTICIPANTS_MISSING',
  data: { ticketIds: [] },
};

describe('at zero', () => {
  it('folds the order up, and holds the same places again with what was typed', () => {
    const typed = settle(
      play(
        typeAt(holding(student, 2), 0, {
          firstName: 'Ola',
          lastName: 'Zięba',
          nationalId: { kind: 'pesel', text: '44051401458' },
        }),
        { type: 'pauseInTyping' },
      ),
    );
    const over = play(typed, { type: 'ranOut' });
    expect(over).toMatchObject({ stage: 'released', why: 'ranOut', wish: [{ places: [{}, {}] }] });
    expect(over.focus.on).toBe(focusOn.holdAgain);
    expect(dueNow(over).command).toBeNull();

    const again = settle(play(over, { type: 'heldAgain', gifts: {} }));
    expect(heldBy(again).id).not.toBe(heldBy(typed).id);
    expect(heldBy(again).tickets[0]?.participant).toMatchObject({
      firstName: 'Ola',
      nationalId: { kind: 'pesel' },
    });
  });

  it('remembers also the names that this window was not told', () => {
    const order = heldBy(named(holding(stalls, 1)));
    const taken = play(nothingSold, { type: 'takenOver', order });
    const again = settle(play(taken, { type: 'ranOut' }, { type: 'heldAgain', gifts: {} }));
    expect(heldBy(again).id).not.toBe(order.id);
    expect(heldBy(again).tickets[0]?.participant).toMatchObject({
      firstName: 'Anna',
      lastName: 'Nowak',
    });
  });

  it('does not interrupt the money: the payment may still take free places back', () => {
    const counting = play(named(holding(stalls, 1)), { type: 'toPay' }, { type: 'ranOut' });
    expect(counting.stage).toBe('lapsed');
    const paid = play(counting, { type: 'payment', id: paymentId });
    expect(paid).toMatchObject({ stage: 'taking', lapsed: true });
    expect(dueNow(paid).command).toMatchObject({ kind: 'pay' });

    expect(settle(paid).stage).toBe('done');
    const tooLate = answerOne(paid, holdExpired);
    expect(tooLate).toMatchObject({ stage: 'released', why: 'ranOut', problem: holdExpired });
  });

  it('folds the order up while names are not saved, also at the money', () => {
    const typed = typeAt(holding(stalls, 1), 0, { firstName: 'Anna', lastName: 'Nowak' });
    const counting = play(typed, { type: 'toPay' });
    expect(play(counting, { type: 'ranOut' }).stage).toBe('released');
    const taking = play(counting, { type: 'payment', id: paymentId });
    expect(play(taking, { type: 'ranOut' }).stage).toBe('released');
  });

  it('keeps a payment that is on its way, and knows that the hold is over if it is refused', () => {
    const taking = play(
      holding(standing, 1),
      ...([{ type: 'toPay' }, { type: 'payment', id: paymentId }, { type: 'ranOut' }] as const),
    );
    expect(dueNow(taking).command).toMatchObject({ kind: 'pay', payment: { id: paymentId } });
    const differ: Answer = {
      kind: 'refusal',
      code: 'PAYMENTS_DIFFER',
      data: { totalMinor: 1, paidMinor: 2 },
    };
    expect(answerOne(taking, differ)).toMatchObject({ stage: 'lapsed', problem: differ });
    // A hold that ran out takes no names any more.
    expect(answerOne(taking, missing)).toMatchObject({ stage: 'released', problem: missing });
  });

  it('folds up the same way when the clerk releases everything', () => {
    const voided = play(holding(stalls, 2), { type: 'voided' });
    expect(voided.stage).toBe('releasing');
    expect(dueNow(voided).command).toMatchObject({ kind: 'cancel' });
    const released = answerOne(voided);
    if (released.stage !== 'released') throw new Error('nothing was released');
    expect(released.why).toBe('voided');
    expect(released.focus.on).toBe(focusOn.letGo);
    expect(countOf(released.wish)).toBe(2);
  });

  it('stays held when it cannot be released, and says why', () => {
    const voided = play(holding(stalls, 2), { type: 'voided' });
    const denied: Answer = { kind: 'defect', incident: 'A1' };
    expect(answerOne(voided, denied)).toMatchObject({ stage: 'held', problem: denied });
  });
});
