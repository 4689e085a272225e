import type { Act } from '../../../../core/contract/act.ts';
import { noBuyer } from '../../../../core/contract/buyer.ts';
import { OrderId, PriceId, TicketClassId, TicketId } from '../../../../core/contract/ids.ts';
import { type Minor, sum } from '../../../../core/contract/money.ts';
import type { Order, Ticket } from '../../../../core/contract/order.ts';
import type {
  NationalId,
  Participant,
  ShownNationalId,
} from '../../../../core/contract/participant.ts';
import type { Payment, PaymentInput } from '../../../../core/contract/payments.ts';
import type { Command, Lines } from './command.ts';
import { livingTickets } from './lines.ts';
import type { Offer } from './wanted.ts';

/** What Ewa did at the next counter. */
export const theirs = (operation: string): Act => ({
  at: '2030-01-01T12:05:00.000Z',
  operation,
  operatorName: 'Ewa K.',
  counterName: 'Counter 2',
  reason: null,
  approverName: null,
});

type LinesInput = readonly (Omit<Lines[number], 'priceId'> & {
  readonly priceId?: PriceId | undefined;
})[];

let made = 0;
export const uuid = () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;

const offer = (className: string, asks: Offer['asks']): Offer => {
  const id = uuid();
  return {
    ticketClassId: TicketClassId.parse(id),
    priceId: PriceId.parse(id),
    className,
    priceName: className,
    asks,
  };
};

export const stalls = offer('Stalls', 'name');
export const student = offer('Student', 'nationalId');
export const standing = offer('Standing', 'none');
/** A second price of the stalls. */
export const stallsReduced: Offer = {
  ...stalls,
  priceId: PriceId.parse(uuid()),
  priceName: 'Reduced',
};
const offers = [stalls, stallsReduced, student, standing];

/** A line of so many places. */
export const lineOf = ({ ticketClassId, priceId }: Offer, quantity: number): Lines[number] => ({
  ...{ ticketClassId, priceId, quantity },
});

/** Lines as a caller may leave prices out: that of the class itself is meant. */
export const priced = (lines: LinesInput): Lines =>
  lines.map(each => ({ ...each, priceId: each.priceId ?? PriceId.parse(each.ticketClassId) }));

const ticketOf = ({ ticketClassId, priceId }: Lines[number]): Ticket => {
  const known = offers.find(each => each.priceId === priceId) ?? standing;
  const { className, priceName, asks } = known;
  return {
    id: TicketId.parse(uuid()),
    ticketClassId,
    eventId: '00000000-0000-4000-8000-999999999999' as Ticket['eventId'],
    className,
    priceId,
    priceName,
    listPriceMinor: 5_000 as Minor,
    priceMinor: 5_000 as Minor,
    freeReason: null,
    vatRateBp: 800,
    status: 'held',
    code: null,
    participantData: asks,
    minAge: null,
    maxAge: null,
    participant: null,
  };
};

/** An order with so many tickets of each class; those of `before` stay the same tickets. */
export function heldOrder(id: string, lines: Lines, before: readonly Ticket[] = []): Order {
  const tickets = lines.flatMap(line => {
    const own = before.filter(ticket => ticket.priceId === line.priceId).slice(0, line.quantity);
    const more = Array.from({ length: line.quantity - own.length }, () => ticketOf(line));
    return [...own, ...more];
  });
  return {
    id: OrderId.parse(id),
    code: 'TEST0001',
    status: 'held',
    heldUntil: '2030-01-01T12:15:00.000Z',
    purpose: 'sale',
    minutesBeforeStart: null,
    awaitsTransfer: false,
    currency: 'PLN',
    totalMinor: sum(tickets.map(each => each.priceMinor)),
    vatMinor: 0 as Minor,
    tickets,
    charges: [],
    payments: [],
    isReleased: false,
    events: [],
    ...noBuyer,
    createdAt: '2030-01-01T12:00:00.000Z',
    asOf: '2030-01-01T12:00:00.000Z',
  };
}

const shownId = (id: NationalId): ShownNationalId =>
  id.kind === 'pesel'
    ? { kind: id.kind, masked: '******' }
    : { kind: id.kind, masked: '******', type: id.type, country: id.country };

const participantOf = (row: (Command & { kind: 'save' })['rows'][number]): Participant => ({
  firstName: row.input.firstName ?? '',
  lastName: row.input.lastName ?? '',
  nationalId: row.input.nationalId ? shownId(row.input.nationalId) : null,
  complete: true,
  twice: false,
});

const paymentOf = (input: PaymentInput): Payment => ({
  ...{ id: uuid(), method: input.method, amountMinor: input.amountMinor },
  tenderedMinor: input.tenderedMinor ?? null,
  changeMinor: ((input.tenderedMinor ?? input.amountMinor) - input.amountMinor) as Minor,
  ...{ reference: input.reference ?? null, at: '2030-01-01T12:01:00.000Z' },
  ...{ correctsId: null, attemptId: input.attemptId ?? null },
});

/** What a database that has room for everything answers. */
export function granted(command: Command, order: Order | null): Order {
  const before = order ?? heldOrder(uuid(), []);
  switch (command.kind) {
    case 'hold':
      return heldOrder(command.id, command.lines);
    case 'change': {
      const stay = livingTickets(before).filter(each => !command.giveUp.includes(each.id));
      return heldOrder(before.id, command.lines, stay);
    }
    case 'save': {
      const rows = new Map(command.rows.map(row => [row.input.ticketId, row]));
      const tickets = before.tickets.map(ticket => {
        const row = rows.get(ticket.id);
        return row === undefined ? ticket : { ...ticket, participant: participantOf(row) };
      });
      return { ...before, tickets };
    }
    case 'give': {
      const tickets = before.tickets.map(ticket =>
        ticket.id === command.ticketId
          ? {
              ...ticket,
              freeReason: command.reason,
              priceMinor: command.reason === null ? ticket.listPriceMinor : (0 as Minor),
            }
          : ticket,
      );
      return { ...before, tickets, totalMinor: sum(tickets.map(each => each.priceMinor)) };
    }
    case 'pay':
      return {
        ...before,
        status: 'paid',
        heldUntil: null,
        tickets: before.tickets.map(ticket => ({ ...ticket, status: 'sold' })),
        payments: command.payment.payments.map(paymentOf),
      };
    case 'cancel':
    case 'undo':
      return { ...before, status: 'cancelled', heldUntil: null };
    case 'read':
      return before;
  }
}
