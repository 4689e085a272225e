import { v7 } from 'uuid';
import { writeCursor } from '../../../../core/database/keyset.ts';
import type { Rows } from '../row.ts';

const aPassport = { kind: 'document', type: 'passport', country: 'IE', value: 'AB 123456' };

/** Orders and the tickets of them. */
export const orders = {
  'orders.hold': {
    may: 'a a a',
    asks: ({ ticketClassId }) => ({ id: v7(), lines: [{ ticketClassId, quantity: 1 }] }),
  },
  'orders.changeHold': {
    may: 'a a a',
    asks: ({ orderId, ticketClassId }) => ({ orderId, lines: [{ ticketClassId, quantity: 2 }] }),
  },
  'orders.reprice': {
    may: 'a a a',
    asks: ({ orderId, ticketId, ticketClassId }) => ({
      ...{ id: v7(), orderId, ticketIds: [ticketId] },
      // The one price of a class has its id.
      priceId: ticketClassId,
    }),
  },
  'orders.saveParticipants': {
    may: 'a a a',
    asks: ({ orderId, ticketId }) => ({
      orderId,
      participants: [{ ticketId, firstName: 'Anna', lastName: 'Nowak', nationalId: aPassport }],
    }),
  },
  'orders.saveBuyer': {
    may: 'a a a',
    asks: ({ orderId }) => ({
      id: v7(),
      orderId,
      expectedVersion: 0,
      buyer: { name: 'Anna Nowak', phone: '+48 600 700 800', email: 'anna@example.org' },
      note: 'Comes at seven',
    }),
  },
  'orders.pay': {
    may: 'a a a',
    asks: ({ orderId }) => ({
      id: v7(),
      orderId,
      expectedTotalMinor: 5_000,
      payments: [{ method: 'cash', amountMinor: 5_000 }],
    }),
  },
  'orders.cancel': {
    may: 'a a a',
    asks: ({ orderId }) => ({ id: v7(), orderId, reason: 'changed mind', expectedStatus: 'held' }),
  },
  // Of a hold no ticket is cancelled: whoever may is told so.
  'orders.cancelTickets': {
    may: 'a a a',
    asks: ({ orderId, ticketId }) => ({
      id: v7(),
      orderId,
      ticketIds: [ticketId],
      reason: 'changed mind',
      refunds: [{ method: 'cash', amountMinor: 5_000 }],
      keepFee: true,
      feeMinor: 0,
    }),
  },
  'orders.exchange': {
    may: 'a a a',
    asks: ({ orderId, ticketId, ticketClassId }) => ({
      id: v7(),
      orderId,
      returned: [ticketId],
      lines: [{ ticketClassId, priceId: ticketClassId, quantity: 2 }],
      expectedDifferenceMinor: 5_000,
      payments: [{ method: 'cash', amountMinor: 5_000, tenderedMinor: 6_000 }],
      refunds: [],
      participants: [{ place: 1, firstName: 'Anna', lastName: 'Nowak', nationalId: aPassport }],
      proofsConfirmed: true,
      reason: 'came with a friend',
    }),
  },
  'orders.giveAllowance': {
    may: 'a a a',
    asks: ({ orderId, ticketId }) => ({
      id: v7(),
      orderId,
      ticketIds: [ticketId],
      amountMinor: 500,
      reason: 'late start',
      refunds: [{ method: 'cash', amountMinor: 500 }],
    }),
  },
  // Of another counter: whoever may is told so.
  'orders.undo': { may: 'a a a', asks: ({ soldId }) => ({ id: v7(), orderId: soldId }) },
  // Without a buyer: whoever may is told so.
  'orders.reserve': {
    may: 'a a a',
    asks: ({ orderId }) => ({ id: v7(), orderId, minutesBeforeStart: 60 }),
  },
  'orders.get': { may: 'a a a', asks: ({ orderId }) => ({ orderId }) },
  'orders.list': {
    may: 'a a a',
    asks: ({ eventId }) => ({
      text: 'Anna Nowak',
      status: 'held',
      purpose: 'sale',
      eventId,
      cursor: writeCursor({ at: new Date(), id: v7() }),
      limit: 20,
    }),
  },
  'orders.findByCode': { may: 'a a a', asks: () => ({ code: 'K7Q2-MN8P' }) },
  'orders.lastSales': { may: 'a a a', asks: ({ eventId }) => ({ eventId }) },
  'orders.openHolds': { may: 'a a a' },
  'orders.takeOver': { may: 'a a a', asks: ({ orderId }) => ({ orderId }) },

  'payments.correct': {
    may: 'o o a',
    asks: ({ soldId: orderId, paymentId }) => ({
      ...{ id: v7(), orderId, paymentId },
      ...{ method: 'card', reference: 'slip 17' },
    }),
  },
  'payments.begin': {
    may: 'a a a',
    asks: ({ orderId, terminalId }) => ({
      ...{ id: v7(), orderId, terminalId, amountMinor: 100 },
      forExchange: false,
    }),
  },
  // No payment is booked with it: whoever may is told so.
  'payments.refund': {
    may: 'a a a',
    asks: ({ chargeId, terminalId }) => ({
      ...{ id: v7(), attemptId: chargeId, terminalId, amountMinor: 100, forUndo: false },
    }),
  },
  'payments.reverse': {
    may: 'a a a',
    asks: ({ chargeId, terminalId }) => ({ id: v7(), attemptId: chargeId, terminalId }),
  },
  'payments.attempt': { may: 'a a a', asks: ({ attemptId }) => ({ id: attemptId }) },
  'payments.attempts': { may: 'a a a', asks: ({ orderId }) => ({ orderId }) },
  'payments.abort': { may: 'a a a', asks: ({ attemptId }) => ({ id: attemptId }) },
  'payments.ask': { may: 'a a a', asks: ({ attemptId }) => ({ id: attemptId }) },
  'payments.settle': {
    may: '- a a',
    asks: ({ attemptId }) => ({ id: attemptId, outcome: 'approved', reason: 'the slip' }),
  },
  'payments.markLookedAt': { may: '- a a', asks: ({ attemptId }) => ({ id: attemptId }) },
  'payments.toCheck': { may: 'a a a', asks: () => ({ underWay: true }) },
  'tickets.pdf': { may: 'a a a', asks: ({ orderId }) => ({ orderId, language: 'en' }) },
  'tickets.handOver': {
    may: 'a a a',
    asks: ({ orderId }) => ({ orderId, language: 'en', how: 'print' }),
  },
} satisfies Rows;
