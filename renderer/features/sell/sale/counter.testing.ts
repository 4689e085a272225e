import { OrderId, TicketClassId, TicketId } from '../../../../core/contract/ids.ts';
import { type Minor, sum } from '../../../../core/contract/money.ts';
import type { Order, Ticket } from '../../../../core/contract/order.ts';
import type {
  NationalId,
  Participant,
  ShownNationalId,
} from '../../../../core/contract/participant.ts';
import type { Answer } from '../../../api/answers.ts';
import { type Command, due } from './due.ts';
import { type Happening, next } from './next.ts';
import { type Lines, linesOf, livingTickets, nothingSold, type Offer, type Sale } from './sale.ts';

let made = 0;
const uuid = () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;

const offer = (className: string, asks: Offer['asks']): Offer => ({
  ticketClassId: TicketClassId.parse(uuid()),
  className,
  asks,
});

export const stalls = offer('Stalls', 'name');
export const student = offer('Student', 'nationalId');
export const standing = offer('Standing', 'none');
const offers = [stalls, student, standing];

const ticketOf = (ticketClassId: TicketClassId): Ticket => {
  const { className, asks } = offers.find(each => each.ticketClassId === ticketClassId) ?? standing;
  return {
    id: TicketId.parse(uuid()),
    ticketClassId,
    eventId: '00000000-0000-4000-8000-999999999999' as Ticket['eventId'],
    className,
    priceMinor: 5_000 as Minor,
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
  const tickets = lines.flatMap(({ ticketClassId, quantity }) => {
    const own = before.filter(ticket => ticket.ticketClassId === ticketClassId).slice(0, quantity);
    const more = Array.from({ length: quantity - own.length }, () => ticketOf(ticketClassId));
    return [...own, ...more];
  });
  return {
    id: OrderId.parse(id),
    code: 'TEST0001',
    status: 'held',
    heldUntil: '2030-01-01T12:15:00.000Z',
    currency: 'PLN',
    totalMinor: sum(tickets.map(each => each.priceMinor)),
    vatMinor: 0 as Minor,
    tickets,
    payments: [],
    events: [],
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
    case 'pay':
      return {
        ...before,
        status: 'paid',
        heldUntil: null,
        tickets: before.tickets.map(ticket => ({ ...ticket, status: 'sold' })),
      };
    case 'cancel':
      return { ...before, status: 'cancelled', heldUntil: null };
    case 'read':
      return before;
  }
}

/** Plays happenings without any answer. */
export const play = (sale: Sale, ...happenings: readonly Happening[]): Sale =>
  happenings.reduce(next, sale);

/** The command that is due; a first hold gets its id on the way. */
export function dueNow(sale: Sale): { sale: Sale; command: Command | null } {
  const command = due(sale);
  if (command?.kind !== 'open') return { sale, command };
  return dueNow(play(sale, { type: 'opened', id: OrderId.parse(uuid()), lines: command.lines }));
}

/** Answers one due command: with `refusal`, or as a database that has room for everything. */
export function answerOne(before: Sale, refusal?: Answer): Sale {
  const { sale, command } = dueNow(before);
  if (command === null) throw new Error('nothing is due');
  return play(
    sale,
    { type: 'sent', command },
    refusal === undefined
      ? { type: 'succeeded', command, order: granted(command, sale.order) }
      : { type: 'failed', command, answer: refusal },
  );
}

/** Answers until screen and database agree. */
export function settle(before: Sale): Sale {
  let { sale, command } = dueNow(before);
  for (; command !== null; { sale, command } = dueNow(sale)) sale = answerOne(sale);
  return sale;
}

/** A sale with so many places held. */
export const holding = (offer: Offer, quantity: number): Sale =>
  settle(play(nothingSold, { type: 'quantity', offer, quantity }));

export const heldLines = (sale: Sale): Lines =>
  sale.order === null ? [] : linesOf(livingTickets(sale.order));
