import type {
  charges,
  events,
  orderBuyers,
  orders,
  payments,
  tickets,
} from '../../../drizzle/schema/index.ts';
import type { Reading } from '../../context.ts';
import type { AgeLimits } from '../../contract/age.ts';
import { noBuyer } from '../../contract/buyer.ts';
import { sum, vatInside } from '../../contract/money.ts';
import { Order } from '../../contract/order.ts';
import type { ParticipantData } from '../../contract/ticket-classes.ts';
import { type Sealed, shownParticipant } from '../../participants/shown.ts';
import type { WithVault } from '../../participants/vault.ts';
import { shownPayment } from '../../payments/shown.ts';
import { isReleased } from './released.ts';

/** An order with all that belongs to it, as it stands in the tables. */
export interface OrderParts {
  order: typeof orders.$inferSelect;
  /** Null while nobody saved any. */
  buyer: typeof orderBuyers.$inferSelect | null;
  /** In order of position; without those that were given up while the order was held on. */
  tickets: readonly (Sealed &
    AgeLimits & {
      ticket: typeof tickets.$inferSelect;
      participantData: ParticipantData;
    })[];
  /** Those that count. */
  charges: readonly (typeof charges.$inferSelect)[];
  payments: readonly (typeof payments.$inferSelect)[];
  events: readonly Pick<
    typeof events.$inferSelect,
    'id' | 'title' | 'startsAt' | 'timeZone' | 'place'
  >[];
}

/** An order as screens see it at this moment: a hold past its deadline has expired. */
export function shownOrder(context: Reading & WithVault, { order, ...parts }: OrderParts): Order {
  const charged = isLiving(order) ? parts.charges : [];
  const counted = [
    ...parts.tickets.map(({ ticket }) => ticket).filter(ticket => isCounted(order, ticket)),
    ...charged.map(({ amountMinor, vatRateBp }) => ({ priceMinor: amountMinor, vatRateBp })),
  ];
  return Order.parse({
    ...order,
    status: order.status === 'held' && order.heldUntil <= context.now ? 'expired' : order.status,
    isReleased: isReleased(order),
    heldUntil: order.status === 'held' ? order.heldUntil.toISOString() : null,
    totalMinor: sum(counted.map(each => each.priceMinor)),
    vatMinor: sum(counted.map(each => vatInside(each.priceMinor, each.vatRateBp))),
    tickets: parts.tickets.map(({ ticket, participantData, minAge, maxAge, ...sealed }) => ({
      ...ticket,
      eventId: sealed.eventId,
      participantData,
      minAge,
      maxAge,
      participant: shownParticipant(sealed, participantData, context.vault),
    })),
    charges: parts.charges.map(each => ({ ...each, at: each.createdAt.toISOString() })),
    payments: parts.payments.map(shownPayment),
    events: parts.events.map(event => ({ ...event, startsAt: event.startsAt.toISOString() })),
    ...shownBuyer(parts.buyer),
    createdAt: order.createdAt.toISOString(),
    asOf: context.now.toISOString(),
  });
}

const isLiving = ({ status }: OrderParts['order']): boolean =>
  status === 'held' || status === 'paid';

/** Of a living order, what it still contains; of an ended one, what it contained. */
const isCounted = (order: OrderParts['order'], ticket: typeof tickets.$inferSelect): boolean =>
  !isLiving(order) || ticket.status !== 'void';

/** What is not known is null, and empty in the table. */
const shownBuyer = (stored: OrderParts['buyer']) =>
  stored === null
    ? noBuyer
    : {
        buyer: {
          name: stored.name || null,
          phone: stored.phone || null,
          email: stored.email || null,
          taxId: stored.taxId || null,
        },
        note: stored.note || null,
        buyerVersion: stored.version,
      };
