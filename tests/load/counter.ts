import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { actingAs } from '../../core/acting.ts';
import {
  CommandId,
  type CounterId,
  OrderId,
  type TicketClassId,
  type TicketId,
} from '../../core/contract/ids.ts';
import { Minor, SignedMinor } from '../../core/contract/money.ts';
import type { Order } from '../../core/contract/order.ts';
import type { ParticipantInput } from '../../core/contract/participant.ts';
import type { PaymentInput } from '../../core/contract/payments.ts';
import { type Database, openDatabase } from '../../core/database/pool.ts';
import { cancel } from '../../core/orders/cancel.ts';
import { cancelTickets } from '../../core/orders/cancel-tickets.ts';
import { exchange } from '../../core/orders/exchange.ts';
import { hold } from '../../core/orders/hold.ts';
import type { Approval } from '../../core/orders/parts/approval.ts';
import { pay } from '../../core/orders/pay.ts';
import { saveParticipants } from '../../core/orders/save-participants.ts';
import { openVault } from '../../core/participants/vault.ts';
import { openTokenSigner } from '../../core/signing-in/tokens.ts';
import type { Who } from '../../electron/ipc/row.ts';
import { guest } from '../support/fixtures/cast.ts';
import type { House } from '../support/fixtures/in-tables.ts';

export interface Line {
  ticketClassId: TicketClassId;
  quantity: number;
}

interface Payment {
  id?: CommandId;
  order: Pick<Order, 'id' | 'totalMinor'>;
  payments?: readonly PaymentInput[];
}

/** One counter without its host: the use cases of a sale on a pool of its own. */
export interface Counter {
  readonly database: Database;
  hold(lines: readonly Line[], id?: OrderId): Promise<Order>;
  name(order: Order): Promise<Order>;
  pay(payment: Payment): Promise<Order>;
  cancel(orderId: OrderId, approval?: Approval): Promise<Order>;
  cancelTickets(orderId: OrderId, ticketIds: readonly TicketId[]): Promise<Order>;
  /** For as many places of the same price. */
  exchange(
    orderId: OrderId,
    returned: readonly TicketId[],
    lines: readonly Line[],
    id?: CommandId,
  ): Promise<Order>;
  close(): Promise<void>;
}

export const newOrderId = () => OrderId.parse(v7());
export const newCommandId = () => CommandId.parse(v7());

const vault = openVault(randomBytes(32));
const tokens = openTokenSigner();

/** A counter where nobody is signed in; announces nothing. */
export const nobodyAt = (counterId: CounterId): Who => ({
  operator: null,
  counterId,
  sessionId: null,
  vault,
  tokens,
  announce: () => undefined,
});

/** Whoever sells there, and where. */
export const actorOf = ({ operator, counterId }: House): Who => ({
  ...nobodyAt(counterId),
  operator,
});

export function openCounter(url: string, house: House): Counter {
  const opened = openDatabase({ url });
  const outside = actingAs(opened.database, actorOf(house));
  const { writeAtOnce } = outside;
  return {
    database: opened.database,
    close: () => opened.close(),
    async hold(lines, id = newOrderId()) {
      const held = await writeAtOnce('orders.hold', (tx, act) => hold(tx, act, { id, lines }));
      return held.order;
    },
    async name({ id: orderId, tickets }) {
      const participants: ParticipantInput[] = tickets.map(({ id: ticketId }) => ({
        ticketId,
        ...guest,
      }));
      const saved = await writeAtOnce('orders.saveParticipants', (tx, act) =>
        saveParticipants(tx, act, { orderId, participants }),
      );
      return saved.order;
    },
    async pay({ id = newCommandId(), order, payments = inCash(order.totalMinor) }) {
      const { id: orderId, totalMinor: expectedTotalMinor } = order;
      const paid = await writeAtOnce('orders.pay', (tx, act) =>
        pay(tx, act, { id, orderId, expectedTotalMinor, payments }),
      );
      return paid.order;
    },
    async cancel(orderId, approval) {
      return (await cancel(outside, { orderId, reason: 'the customer left', approval })).order;
    },
    async cancelTickets(orderId, ticketIds) {
      const some = { id: newCommandId(), orderId, ticketIds, reason: 'one fell ill' };
      return (await cancelTickets(outside, some)).order;
    },
    async exchange(orderId, returned, lines, id = newCommandId()) {
      const even = { expectedDifferenceMinor: SignedMinor.parse(0) };
      return (await exchange(outside, { id, orderId, returned, lines, ...even })).order;
    },
  };
}

const inCash = (totalMinor: number): PaymentInput[] => [
  { method: 'cash', amountMinor: Minor.parse(totalMinor) },
];
