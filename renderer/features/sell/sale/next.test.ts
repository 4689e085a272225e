import { describe, expect, it } from 'vitest';
import { EventId, OrderId } from '../../../../core/contract/ids.ts';
import type { OrderStatus } from '../../../../core/contract/orders.ts';
import type { Answer } from '../../../api/answers.ts';
import { dueNow, heldBy, holding, paymentId, play, quantity, settle } from './counter.testing.ts';
import type { Happening } from './next.ts';
import { heldOrder, standing } from './order.testing.ts';
import type { Sale } from './sale.ts';
import { nothingSold } from './stages.ts';

type Stage = Sale['stage'];

const elsewhere = heldOrder('00000000-0000-4000-8000-00000000dddd', [
  { ticketClassId: standing.ticketClassId, quantity: 1 },
]);

/** The acts of a clerk, and what the clock and the program say of themselves. */
const acts = {
  eventChosen: { eventId: EventId.parse('00000000-0000-4000-8000-00000000cccc') },
  quantity: { offer: standing, quantity: 3 },
  placeReleased: { key: 'p1' },
  typed: { rows: { p1: { firstName: 'Anna' } } },
  pauseInTyping: {},
  onwards: {},
  toPay: {},
  back: {},
  till: { till: { amountMinor: 1 } },
  payment: { id: paymentId },
  ranOut: {},
  voided: {},
  heldAgain: {},
  forgotten: {},
  takenOver: { order: elsewhere },
  nextCustomer: {},
  operatorChanged: {},
  lookedAgain: {},
} as const satisfies Partial<Record<Happening['type'], object>>;

type Act = keyof typeof acts;

const act = (type: Act) => ({ type, ...acts[type] }) as Happening;

const held = holding(standing, 2);
const paying = play(held, act('toPay'));
const taking = play(paying, act('payment'));

/** A sale in each of its stages. */
const samples: Readonly<Record<Stage, Sale>> = {
  idle: nothingSold,
  released: settle(play(held, act('voided'))),
  holding: dueNow(play(nothingSold, quantity(standing, 2))).sale,
  held,
  releasing: play(held, act('voided')),
  paying,
  lapsed: play(paying, act('ranOut')),
  taking,
  done: settle(taking),
};

/** Where each act leads from each stage. What is not named here means nothing there. */
const steps: Readonly<Record<Stage, Partial<Record<Act, Stage>>>> = {
  idle: { eventChosen: 'idle', quantity: 'holding', takenOver: 'held', operatorChanged: 'idle' },
  released: {
    ...{ eventChosen: 'released', quantity: 'holding', heldAgain: 'holding', forgotten: 'idle' },
    ...{ takenOver: 'held', operatorChanged: 'idle' },
  },
  holding: {
    ...{ eventChosen: 'holding', quantity: 'holding', placeReleased: 'holding', typed: 'holding' },
    ...{ pauseInTyping: 'holding', onwards: 'holding', toPay: 'holding' },
    ...{ takenOver: 'held', operatorChanged: 'idle' },
  },
  held: {
    ...{ eventChosen: 'held', quantity: 'held', placeReleased: 'held', typed: 'held' },
    ...{ pauseInTyping: 'held', onwards: 'paying', toPay: 'paying', voided: 'releasing' },
    ...{ ranOut: 'released', lookedAgain: 'held', takenOver: 'held', operatorChanged: 'idle' },
  },
  releasing: {
    ...{ eventChosen: 'releasing', quantity: 'releasing', placeReleased: 'releasing' },
    ...{ typed: 'releasing', pauseInTyping: 'releasing' },
    ...{ ranOut: 'released', takenOver: 'held', operatorChanged: 'idle' },
  },
  paying: {
    ...{ eventChosen: 'held', back: 'held', till: 'paying', payment: 'taking' },
    ...{ pauseInTyping: 'paying', ranOut: 'lapsed', lookedAgain: 'paying' },
    ...{ takenOver: 'held', operatorChanged: 'idle' },
  },
  lapsed: {
    ...{ back: 'released', till: 'lapsed', payment: 'taking', pauseInTyping: 'lapsed' },
    ...{ lookedAgain: 'lapsed', takenOver: 'held', operatorChanged: 'idle' },
  },
  taking: { pauseInTyping: 'taking', ranOut: 'taking', operatorChanged: 'idle' },
  done: { eventChosen: 'idle', nextCustomer: 'idle', takenOver: 'held', operatorChanged: 'idle' },
};

const stages = Object.keys(samples) as Stage[];
const names = Object.keys(acts) as Act[];

it('has a sample of every stage', () => {
  expect(stages.map(stage => samples[stage].stage)).toEqual(stages);
});

describe.each(stages)('while a sale is %s', stage => {
  const sale = samples[stage];
  const possible = steps[stage];

  it.each(names.filter(each => each in possible))('%s leads on', name => {
    expect(play(sale, act(name)).stage).toBe(possible[name]);
  });

  it.each(names.filter(each => !(each in possible)))('%s means nothing', name => {
    expect(play(sale, act(name))).toBe(sale);
  });

  it('a search is typed and the focus moved without touching it', () => {
    const moved = play(sale, { type: 'searched', text: 'jazz' }, { type: 'focus', on: 'here' });
    expect({ ...moved, search: sale.search, focus: sale.focus }).toEqual(sale);
  });
});

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
    const answer: Answer = { kind: 'refusal', code: 'NOT_HELD', data: { status: 'cancelled' } };
    expect(play(sale, { type: 'failed', command, answer }).stage).toBe('released');
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
  });
});

it('ends as nothing wanted when the only thing that was wanted is refused', () => {
  const { sale, command } = dueNow(samples.holding);
  if (command === null) throw new Error('no hold is due');
  const answer: Answer = { kind: 'defect', incident: 'A1' };
  const refused = play(sale, act('toPay'), { type: 'failed', command, answer });
  expect(refused).toMatchObject({ stage: 'idle', notes: { [standing.ticketClassId]: answer } });
});
