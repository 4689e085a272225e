import { AttemptId, EventId } from '../../../../core/contract/ids.ts';
import { anAttempt } from '../../../api/terminal.testing.ts';
import { dueNow, heldBy, holding, paymentId, play, quantity, settle } from './counter.testing.ts';
import type { Happening } from './happening.ts';
import { heldOrder, lineOf, stallsReduced, standing } from './order.testing.ts';
import type { Sale } from './sale.ts';
import { nothingSold } from './stages.ts';

export type Stage = Sale['stage'];

export const elsewhere = heldOrder('00000000-0000-4000-8000-00000000dddd', [lineOf(standing, 1)]);

const held = holding(standing, 2);

const chargeId = AttemptId.parse('00000000-0000-4000-8000-00000000ca4d');
const approved = anAttempt({ id: chargeId, state: 'approved' });

/** The acts of a clerk, and what the clock and the program say of themselves. */
export const acts = {
  eventChosen: { eventId: EventId.parse('00000000-0000-4000-8000-00000000cccc') },
  quantity: { offer: standing, quantity: 3 },
  placeReleased: { key: 'p1' },
  priceChosen: { key: 'p1', offer: stallsReduced },
  given: { key: 'p1', id: paymentId, reason: 'press' },
  typed: { rows: { p1: { firstName: 'Anna' } } },
  pauseInTyping: {},
  onwards: {},
  toPay: {},
  back: {},
  till: { till: { amountMinor: 1 } },
  payment: { id: paymentId },
  charge: { id: chargeId, proofs: [] },
  reverse: {
    id: chargeId,
    part: { method: 'card', amountMinor: approved.amountMinor, attemptId: chargeId },
  },
  chargeFound: { attempt: anAttempt() },
  chargeAgain: { id: chargeId },
  leaveCard: { way: { method: 'cash', name: undefined } },
  chargeLeft: {},
  chargeBegun: {},
  chargeRefused: {
    answer: { kind: 'refusal', code: 'TOTAL_CHANGED', data: { totalMinor: 12_000 } },
  },
  setAside: {},
  chargeApproved: { attempt: approved, id: paymentId },
  chargesKnown: { approved: [approved] },
  ranOut: {},
  voided: {},
  heldAgain: { gifts: {} },
  forgotten: {},
  takenOver: { order: elsewhere },
  reserved: { order: heldBy(held) },
  nextCustomer: {},
  operatorChanged: {},
  lookedAgain: {},
} as const satisfies Partial<Record<Happening['type'], object>>;

export type Act = keyof typeof acts;

export const act = (type: Act) => ({ type, ...acts[type] }) as Happening;

const paying = play(held, act('toPay'));
const charging = play(paying, { type: 'till', till: { method: 'card' } }, act('charge'));
const taking = play(paying, act('payment'));

/** A sale in each of its stages. */
export const samples: Readonly<Record<Stage, Sale>> = {
  idle: nothingSold,
  released: settle(play(held, act('voided'))),
  holding: dueNow(play(nothingSold, quantity(standing, 2))).sale,
  held,
  releasing: play(held, act('voided')),
  paying,
  lapsed: play(paying, act('ranOut')),
  charging,
  taking,
  done: settle(taking),
};
