import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../core/contract/act.ts';
import { OrderId } from '../../../../core/contract/ids.ts';
import type { OrderStatus } from '../../../../core/contract/order.ts';
import type { Answer } from '../../../api/answers.ts';
import { busy, dueNow, heldBy, play, quantity } from './counter.testing.ts';
import type { Happening } from './happening.ts';
import { heldOrder, standing, theirs } from './order.testing.ts';
import { act, elsewhere, samples } from './stages.testing.ts';

const withOrder = ['held', 'releasing', 'paying', 'lapsed', 'taking'] as const;

describe.each(withOrder)('an order that is read again while a sale is %s', stage => {
  const sale = samples[stage];
  const order = heldBy(sale);
  const command = { kind: 'read', orderId: order.id } as const;
  const answered = (status: OrderStatus) =>
    play(sale, { type: 'succeeded', command, order: { ...order, status } });

  it('stays there if it is still held, is sold if it is paid, and folds up if it is over', () => {
    expect(answered('held').stage).toBe(stage);
    expect(answered('paid').stage).toBe('done');
    expect(answered('expired')).toMatchObject({ stage: 'released', why: 'ranOut' });
    expect(answered('cancelled')).toMatchObject({ stage: 'released', why: 'elsewhere' });
  });

  it('makes nothing of it if it is another order, but that nothing is asked any more', () => {
    const other = { kind: 'read', orderId: OrderId.parse(elsewhere.id) } as const;
    const asked = play(sale, { type: 'sent', command: other });
    const unknown: Answer = { kind: 'refusal', code: 'NOT_FOUND', data: { what: 'order' } };
    expect(play(asked, { type: 'succeeded', command: other, order: elsewhere })).toEqual(sale);
    expect(play(asked, { type: 'failed', command: other, answer: unknown })).toEqual(sale);
  });

  it('folds up if nobody knows it any more', () => {
    const answer: Answer = {
      kind: 'refusal',
      code: 'NOT_HELD',
      data: { status: 'cancelled', by: theirs('orders.cancel') },
    };
    expect(play(sale, { type: 'failed', command, answer }).stage).toBe('released');
  });
});

describe('an order that somebody else has ended', () => {
  const ended = (stage: 'releasing' | 'paying' | 'taking', status: OrderStatus, by: Act | null) => {
    const sale = samples[stage];
    const order = heldBy(sale);
    const kind = stage === 'releasing' ? 'cancel' : stage === 'taking' ? 'pay' : 'read';
    const { command } =
      kind === 'read' ? { command: { kind, orderId: order.id } as const } : dueNow(sale);
    if (command === null) throw new Error('nothing is due');
    return play(sale, { type: 'succeeded', command, order: { ...order, status }, by });
  };

  it('is told as theirs, not as given back or sold here', () => {
    const [cancelled, paid] = [theirs('orders.cancel'), theirs('orders.pay')];
    expect(ended('releasing', 'cancelled', cancelled)).toMatchObject({
      stage: 'released',
      why: 'elsewhere',
      by: cancelled,
    });
    expect(ended('releasing', 'expired', theirs('orders.expire'))).toMatchObject({ why: 'ranOut' });
    // Taken out one by one: nothing is left that could be shown as released.
    const one = samples.held;
    const none = play(one, { type: 'quantity', offer: standing, quantity: 0 });
    const { command } = dueNow(none);
    if (command?.kind !== 'cancel') throw new Error('a cancellation is due');
    const order = { ...heldBy(one), status: 'cancelled' as const };
    expect(play(none, { type: 'succeeded', command, order, by: cancelled })).toMatchObject({
      stage: 'idle',
      problem: { code: 'NOT_HELD', data: { status: 'cancelled', by: cancelled } },
    });
    expect(ended('releasing', 'paid', paid)).toMatchObject({ stage: 'done', by: paid });
    expect(ended('paying', 'paid', paid)).toMatchObject({ stage: 'done', by: paid });
  });

  it('is told as done here where it was this command', () => {
    expect(ended('releasing', 'cancelled', null)).toMatchObject({ why: 'voided', by: null });
    expect(ended('taking', 'paid', null)).toMatchObject({ stage: 'done', by: null });
  });
});

describe('a release whose answer was lost', () => {
  it('is sent again before anything else, also where the clerk wants places again by then', () => {
    const none = play(samples.held, { type: 'quantity', offer: standing, quantity: 0 });
    const { command } = dueNow(none);
    if (command?.kind !== 'cancel') throw new Error('a cancellation is due');
    const lost = play(none, { type: 'failed', command, answer: busy });
    for (const quantity of [1, 2]) {
      const wanted = play(lost, { type: 'quantity', offer: standing, quantity });
      expect(dueNow(wanted).command).toEqual(command);
    }
  });
});

describe('a first hold that is answered', () => {
  const { command } = dueNow(samples.holding);
  if (command?.kind !== 'hold') throw new Error('no hold is due');
  const order = heldOrder(command.id, command.lines);

  it('leads to the tickets, or to the money where the keys went on already', () => {
    const answer: Happening = { type: 'succeeded', command, order };
    expect(play(samples.holding, answer).stage).toBe('held');
    expect(play(samples.holding, act('toPay'), answer).stage).toBe('paying');
  });

  it('is nothing to a customer who came later', () => {
    const later = play(samples.holding, act('operatorChanged'));
    expect(play(later, { type: 'succeeded', command, order })).toEqual(later);
    const holdingToo = dueNow(play(later, quantity(standing, 1))).sale;
    expect(play(holdingToo, { type: 'succeeded', command, order })).toEqual(holdingToo);
    const answer: Answer = { kind: 'defect', incident: 'A1' };
    expect(play(holdingToo, { type: 'failed', command, answer })).toEqual(holdingToo);
  });
});

it('ends as nothing wanted when the only thing that was wanted is refused', () => {
  const { sale, command } = dueNow(samples.holding);
  if (command === null) throw new Error('no hold is due');
  const answer: Answer = { kind: 'defect', incident: 'A1' };
  const refused = play(sale, act('toPay'), { type: 'failed', command, answer });
  expect(refused).toMatchObject({ stage: 'idle', notes: { [standing.ticketClassId]: answer } });
});
