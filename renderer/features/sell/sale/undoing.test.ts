import { describe, expect, it } from 'vitest';
import { CommandId } from '../../../../core/contract/ids.ts';
import type { Answer } from '../../../api/answers.ts';
import { answerOne, busy, dueNow, play, quantity, settle } from './counter.testing.ts';
import { standing, theirs } from './order.testing.ts';
import { act, samples } from './stages.testing.ts';

const id = CommandId.parse('00000000-0000-4000-8000-00000000bbbb');
const { done } = samples;
const asked = { type: 'undoAsked', sinceMs: 1_000 } as const;
const confirmed = { type: 'undoConfirmed', id } as const;
const next = play(done, act('nextCustomer'));
const refusal: Answer = { kind: 'refusal', code: 'NOT_LAST_SALE', data: { why: 'newer' } };

describe('the last sale of this window', () => {
  it.each([
    ['while it is shown', done],
    ['while the next search begins', next],
  ])('is undone %s, by one command', (_when, sale) => {
    const sent = dueNow(play(sale, asked, confirmed));
    expect(sent.command).toEqual({ kind: 'undo', id, orderId: orderIdOf(done), attemptIds: [] });
    const after = settle(sent.sale);
    expect(after).toMatchObject({ stage: 'idle', undo: { kind: 'undone' } });
    expect(play(after, { type: 'undoLeft' })).toMatchObject({ undo: { kind: 'none' } });
  });

  it('keeps its id until it is answered, however often it is sent', () => {
    const waiting = answerOne(play(done, asked, confirmed), busy);
    expect(dueNow(waiting).command).toMatchObject({ kind: 'undo', id });
    expect(play(waiting, { type: 'undoConfirmed', id: act('payment') as never })).toBe(waiting);
    expect(settle(waiting).undo.kind).toBe('undone');
  });

  it('stays, and can be asked for again, where the clerk keeps it or it was refused', () => {
    const kept = play(done, asked, { type: 'undoLeft' });
    expect(kept).toMatchObject({
      stage: 'done',
      undo: { kind: 'offered' },
      focus: { on: 'sell-next' },
    });
    const refused = answerOne(play(next, asked, confirmed), refusal);
    expect(refused.undo).toMatchObject({ kind: 'refused', answer: refusal });
    expect(play(refused, { type: 'undoLeft' }, asked).undo.kind).toBe('asked');
  });

  it('is not asked about once the minute is over: that is said at once', () => {
    const late = play(done, { type: 'undoAsked', sinceMs: 61_500 });
    expect(late.undo).toMatchObject({
      kind: 'refused',
      answer: { code: 'TOO_LATE', data: { seconds: 61 } },
    });
    expect(dueNow(late).command).toBeNull();
  });

  it('is nothing more to be undone once the next customer wants something, or another operator is here', () => {
    const wanted = play(next, quantity(standing, 1));
    expect(play(wanted, asked)).toBe(wanted);
    expect(wanted.undo.kind).toBe('none');
    expect(play(done, act('operatorChanged')).undo.kind).toBe('none');
  });

  it('is not what somebody else sold', () => {
    const { sale, command } = dueNow(samples.taking);
    if (command === null) throw new Error('it is to be paid');
    const order = orderOfDone();
    const elsewhere = play(sale, {
      type: 'succeeded',
      ...{ command, order, by: theirs('orders.pay') },
    });
    expect(elsewhere).toMatchObject({ stage: 'done', undo: { kind: 'none' } });
  });

  it('is left alone by an answer that comes after another operator', () => {
    const { sale, command } = dueNow(play(done, asked, confirmed));
    if (command === null) throw new Error('it is to be undone');
    const changed = play(sale, act('operatorChanged'));
    const order = orderOfDone();
    expect(play(changed, { type: 'succeeded', command, order }).undo.kind).toBe('none');
  });
});

function orderOfDone() {
  if (done.stage !== 'done') throw new Error('this sale is done');
  return done.order;
}
const orderIdOf = (_sale: typeof done) => orderOfDone().id;
