import { z } from 'zod';

/** An id made by the caller (UUID, best v7). Lower case, so that text order is the database's order. */
const idOf = <Name extends string>() => z.uuid().toLowerCase().brand<Name>();

export const OperatorId = idOf<'operator'>();
export const EventId = idOf<'event'>();
export const TicketClassId = idOf<'ticketClass'>();
export const OrderId = idOf<'order'>();
export const TicketId = idOf<'ticket'>();
export const CommandId = idOf<'command'>();
export const CounterId = idOf<'counter'>();

export type OperatorId = z.output<typeof OperatorId>;
export type EventId = z.output<typeof EventId>;
export type TicketClassId = z.output<typeof TicketClassId>;
export type OrderId = z.output<typeof OrderId>;
export type TicketId = z.output<typeof TicketId>;
export type CommandId = z.output<typeof CommandId>;
export type CounterId = z.output<typeof CounterId>;
