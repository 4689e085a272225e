import { z } from 'zod';

/** An id made by the caller (UUID, best v7). Lower case, so that text order is the database's order. */
const anId = z.uuid().toLowerCase();

export const OperatorId = anId.brand<'operator'>();
export const EventId = anId.brand<'event'>();
export const TicketClassId = anId.brand<'ticketClass'>();
export const PriceId = anId.brand<'price'>();
export const OrderId = anId.brand<'order'>();
export const TicketId = anId.brand<'ticket'>();
export const PaymentId = anId.brand<'payment'>();
export const CommandId = anId.brand<'command'>();
export const CounterId = anId.brand<'counter'>();
export const DrawerId = anId.brand<'drawer'>();
export const TerminalId = anId.brand<'terminal'>();
export const AttemptId = anId.brand<'attempt'>();
export const ShiftId = anId.brand<'shift'>();
export const SessionId = anId.brand<'session'>();
/** Of a call that takes long, so that whoever called hears how far it is. */
export const WorkId = anId.brand<'work'>();

export type OperatorId = z.output<typeof OperatorId>;
export type EventId = z.output<typeof EventId>;
export type TicketClassId = z.output<typeof TicketClassId>;
export type PriceId = z.output<typeof PriceId>;
export type OrderId = z.output<typeof OrderId>;
export type TicketId = z.output<typeof TicketId>;
export type PaymentId = z.output<typeof PaymentId>;
export type CommandId = z.output<typeof CommandId>;
export type CounterId = z.output<typeof CounterId>;
export type DrawerId = z.output<typeof DrawerId>;
export type TerminalId = z.output<typeof TerminalId>;
export type AttemptId = z.output<typeof AttemptId>;
export type ShiftId = z.output<typeof ShiftId>;
export type SessionId = z.output<typeof SessionId>;
export type WorkId = z.output<typeof WorkId>;
