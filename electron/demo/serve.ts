import type { Acting } from '../../core/acting.ts';
import type { Actor } from '../../core/context.ts';
import { CommandId, OrderId, type TicketClassId } from '../../core/contract/ids.ts';
import { Minor } from '../../core/contract/money.ts';
import type { Order, Ticket } from '../../core/contract/order.ts';
import type { PaymentInput } from '../../core/contract/payments.ts';
import { cancel } from '../../core/orders/cancel.ts';
import { hold } from '../../core/orders/hold.ts';
import { pay } from '../../core/orders/pay.ts';
import { saveParticipants } from '../../core/orders/save-participants.ts';
import type { WithVault } from '../../core/participants/vault.ts';

type Clerk = Acting<Actor & WithVault>;

import type { DemoEvent } from './demo-event.ts';
import type { IdOf } from './ids.ts';
import type { DemoOrder } from './orders-of.ts';
import { nationalId, person } from './people.ts';

/** One customer at a counter, from the hold to whatever became of the order. */
export interface Visit {
  readonly order: DemoOrder;
  readonly number: number;
  readonly classIds: readonly TicketClassId[];
  readonly language: DemoEvent['language'];
  readonly idOf: IdOf;
}

/** The smallest note that people pay with; the rest is change. */
const notes: Readonly<Record<string, number>> = { PLN: 5_000, EUR: 1_000, IRR: 1_000_000 };

const reasons = ['fell ill', 'wrong evening', 'bought twice'];

/** Serves one customer. Every step may be repeated: the second time it changes nothing. */
export async function serve(clerk: Clerk, visit: Visit): Promise<void> {
  const orderId = OrderId.parse(visit.idOf('order', visit.number));
  const lines = visit.order.lines.flatMap(({ classAt, quantity }) => {
    const ticketClassId = visit.classIds[classAt];
    return ticketClassId ? [{ ticketClassId, quantity }] : [];
  });
  const { order } = await clerk.write('orders.hold', (tx, context) =>
    hold(tx, context, { id: orderId, lines }),
  );
  if (order.status === 'held') await writeNames(clerk, order, visit);
  if (visit.order.fate === 'held') return;

  const payment = {
    id: CommandId.parse(visit.idOf('payment', visit.number)),
    orderId,
    expectedTotalMinor: order.totalMinor,
    payments: paidBy(order, visit.number),
  };
  await clerk.write('orders.pay', (tx, context) => pay(tx, context, payment));
  if (visit.order.fate === 'sold') return;
  const reason = reasons[visit.number % reasons.length] ?? '';
  await cancel(clerk, { orderId, reason });
}

async function writeNames(clerk: Clerk, order: Order, visit: Visit): Promise<void> {
  const named = order.tickets.filter(each => each.participantData !== 'none');
  if (named.length === 0) return;
  const participants = named.map((ticket, at) => participant(ticket, visit, visit.number * 5 + at));
  await clerk.write('orders.saveParticipants', (tx, context) =>
    saveParticipants(tx, context, { orderId: order.id, participants }),
  );
}

const participant = (ticket: Ticket, { language }: Visit, n: number) => ({
  ticketId: ticket.id,
  ...person(language, n),
  ...(ticket.participantData === 'nationalId' ? { nationalId: nationalId(n) } : {}),
});

function paidBy({ totalMinor, currency }: Order, number: number): PaymentInput[] {
  if (totalMinor === 0) return [];
  if (number % 3 === 1) {
    return [{ method: 'card', amountMinor: totalMinor, reference: `T-${1_000 + number}` }];
  }
  if (number % 8 === 3) {
    return [{ method: 'transfer', amountMinor: totalMinor, reference: `FV/${100 + number}` }];
  }
  const note = notes[currency] ?? 1;
  const tenderedMinor = Minor.parse(Math.ceil(totalMinor / note) * note);
  return [{ method: 'cash', amountMinor: totalMinor, tenderedMinor }];
}
