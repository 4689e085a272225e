import { z } from 'zod';
import { Act } from './act.ts';
import { BuyerToSave } from './buyer.ts';
import { CommandId, EventId, OperatorId, OrderId, TicketClassId, TicketId } from './ids.ts';
import { SignedMinor } from './money.ts';
import { command, outside, query } from './operation.ts';
import { Order, OrderRow, OrderStatus } from './order.ts';
import { ParticipantInput } from './participant.ts';
import { PaymentInput } from './payments.ts';
import { TypedPin } from './pin.ts';
import { refuses } from './refusals.ts';
import { cursor, line, pageSize, searchText } from './text.ts';

/**
 * At most 20 classes of 500 places: 10,000 tickets in one order. That many are set as one PDF too, in a
 * few minutes; above some 2,000 other calls of the counter notice its answers.
 */
const lines = z
  .array(z.object({ ticketClassId: TicketClassId, quantity: z.int().min(1).max(500) }))
  .min(1)
  .max(20)
  .refine(all => new Set(all.map(each => each.ticketClassId)).size === all.length, 'repeatedClass');

const answer = z.object({ order: Order });
const saleRefusals = refuses(
  'NOT_FOUND',
  'SOLD_OUT',
  'LIMIT_EXCEEDED',
  'NOT_ON_SALE',
  'MIXED_CURRENCIES',
  'TOTAL_TOO_LARGE',
);

export const orders = {
  /** Holds all the places or none, for the time the settings say (15 minutes). */
  hold: command('sell', ['events', 'orders'])
    .errors({ ...saleRefusals, ...refuses('ID_REUSED') })
    .input(z.object({ id: OrderId, lines }))
    .output(answer),
  /**
   * Makes a hold contain exactly these lines. Places given up are those of `giveUp` first,
   * then those without a participant, the newest first. The deadline stays.
   */
  changeHold: command('sell', ['events', 'orders'])
    .errors({ ...saleRefusals, ...refuses('NOT_HELD', 'HOLD_EXPIRED') })
    .input(z.object({ orderId: OrderId, lines, giveUp: z.array(TicketId).max(500).optional() }))
    .output(answer),
  /** Saves what is typed so far, only while held. */
  saveParticipants: command('sell', ['orders'])
    .errors(refuses('NOT_FOUND', 'NOT_HELD', 'HOLD_EXPIRED', 'AGE_LIMIT'))
    .input(z.object({ orderId: OrderId, participants: z.array(ParticipantInput).min(1).max(500) }))
    .output(answer),
  /**
   * Saves buyer and note as far as typed: a field left out stays, null removes it. An order that is not held needs
   * `findOrders` as well. With the version that was seen nobody saves over another's words: CHANGED_MEANWHILE.
   */
  saveBuyer: command('sell', ['orders'])
    .errors(refuses('NOT_FOUND', 'ID_REUSED', 'CHANGED_MEANWHILE'))
    .input(BuyerToSave)
    .output(answer),
  /**
   * Takes the money and sells, in one commit. `expectedTotalMinor` is what the clerk saw. Complimentary
   * payments need the permission `sellComplimentary` too.
   */
  pay: command('sell', ['events', 'orders'])
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'NOT_HELD',
        'HOLD_EXPIRED',
        'PARTICIPANTS_MISSING',
        'AGE_LIMIT',
        'TOTAL_CHANGED',
        'PAYMENTS_DIFFER',
        'TENDERED_TOO_MUCH',
      ),
    )
    .input(
      z.object({
        id: CommandId,
        orderId: OrderId,
        expectedTotalMinor: SignedMinor,
        payments: z.array(PaymentInput).max(10),
      }),
    )
    .output(answer),
  /**
   * Gives the places back, and the money of a paid order the way it came. To take a paid order back needs
   * the permission `cancel`, to give money back `refund` as well; above the operator's limit a second
   * person confirms by their PIN. With an id it may be sent again, and is answered as the first time; an
   * order that somebody else has ended is answered with whose act that was, and nothing goes back now.
   */
  cancel: outside('sell', { changes: ['events', 'orders'], journalled: true })
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'ADMITTED',
        'EVENT_STARTED',
        'APPROVAL_NEEDED',
        'WRONG_CREDENTIALS',
        'TRY_LATER',
      ),
    )
    .input(
      z.object({
        id: CommandId.optional(),
        orderId: OrderId,
        /** As the operator saw it: nobody who releases a hold gives back what was paid meanwhile. */
        expectedStatus: OrderStatus.optional(),
        reason: line(300),
        /** After APPROVAL_NEEDED: who confirms. Looked at only where somebody must. */
        approval: z.object({ operatorId: OperatorId, pin: TypedPin }).optional(),
      }),
    )
    .output(answer.extend({ already: Act.nullable() })),
  get: query('sell')
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ orderId: OrderId }))
    .output(answer.extend({ /** Oldest first. */ timeline: z.array(Act) })),
  /**
   * Newest first. Text finds the code, the whole code of a ticket, names of participants, the buyer with
   * phone and e-mail, words of the note, and the event; each word wherever it stands. A whole PESEL finds whoever has it, with the permission `revealNationalId`.
   */
  list: query('findOrders')
    .input(
      z
        .object({
          text: searchText.optional(),
          status: OrderStatus.optional(),
          eventId: EventId.optional(),
          cursor: cursor.optional(),
          limit: pageSize,
        })
        .prefault({}),
    )
    .output(z.object({ orders: z.array(OrderRow), nextCursor: z.string().nullable() })),
  /** The order of a whole code, its own or one of its tickets', as it was scanned or typed. */
  findByCode: query('findOrders')
    .input(z.object({ code: z.string().max(200) }))
    .output(z.object({ order: OrderRow.nullable() })),
  /** Goes on with a hold that somebody else began; the journal says who took it from whom. */
  takeOver: command('sell', ['orders'])
    .errors(refuses('NOT_FOUND', 'NOT_HELD', 'HOLD_EXPIRED'))
    .input(z.object({ orderId: OrderId }))
    .output(answer),
  /** Holds of this counter that have not run out: offered again after a crash or restart. */
  openHolds: query('sell').output(z.object({ orders: z.array(Order) })),
};
