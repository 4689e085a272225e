import { z } from 'zod';
import { Act } from './act.ts';
import { BuyerToSave } from './buyer.ts';
import { exchanging } from './exchanging.ts';
import { EventId, OrderId } from './ids.ts';
import { moneyBack } from './money-back.ts';
import { command, query } from './operation.ts';
import { LastSale, Order, OrderPurpose, OrderRow, OrderStatus } from './order.ts';
import { ParticipantInput } from './participant.ts';
import { Receipt } from './receipts.ts';
import { refuses } from './refusals.ts';
import { reserving } from './reserving.ts';
import { selling } from './selling.ts';
import { cursor, pageSize, searchText } from './text.ts';
import { Understood } from './understood.ts';
import { undo } from './undo.ts';

const answer = z.object({ order: Order });

export const orders = {
  ...selling,
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
  ...moneyBack,
  ...undo,
  ...exchanging,
  ...reserving,
  get: query('sell')
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ orderId: OrderId }))
    .output(
      answer.extend({
        /** Both oldest first. */ timeline: z.array(Act),
        receipts: z.array(Receipt).default([]),
      }),
    ),
  /**
   * Newest first. Text finds the code, the whole code of a ticket, names of participants, the buyer with
   * phone and e-mail, words of the note, and the event; each word wherever it stands. A
   * day finds what was ordered then and what is for an event of that day. Words that nobody has are taken for one slip of the fingers. A whole PESEL finds whoever has it, with the permission `revealNationalId`.
   */
  list: query('findOrders')
    .input(
      z
        .object({
          text: searchText.optional(),
          status: OrderStatus.optional(),
          purpose: OrderPurpose.optional(),
          /** Only holds that were given back by hand; or all but those. */
          released: z.boolean().optional(),
          awaitsTransfer: z.boolean().optional(),
          eventId: EventId.optional(),
          cursor: cursor.optional(),
          limit: pageSize,
        })
        .prefault({}),
    )
    .output(
      z.object({
        orders: z.array(OrderRow),
        nextCursor: z.string().nullable(),
        understood: Understood.nullable().default(null),
      }),
    ),
  /** The order of a whole code, its own or one of its tickets', as it was scanned or typed. */
  findByCode: query('findOrders')
    .input(z.object({ code: z.string().max(200) }))
    .output(z.object({ order: OrderRow.nullable() })),
  /** The last three sales of an event of which something is still sold, newest first. */
  lastSales: query('findOrders')
    .input(z.object({ eventId: EventId }))
    .output(z.object({ sales: z.array(LastSale) })),
  /**
   * Goes on with a hold that somebody else began; the journal says who took it from whom. A reservation becomes a sale
   * of as many minutes as a new hold has, and at least fifteen.
   */
  takeOver: command('sell', ['orders'])
    .errors(refuses('NOT_FOUND', 'NOT_HELD', 'HOLD_EXPIRED', 'ATTEMPT_OPEN'))
    .input(z.object({ orderId: OrderId }))
    .output(answer),
  /** Sales of this counter that have not run out: offered again after a crash or restart. Reservations wait elsewhere. */
  openHolds: query('sell').output(z.object({ orders: z.array(Order) })),
};
