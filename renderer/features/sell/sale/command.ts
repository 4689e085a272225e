import type { Act } from '../../../../core/contract/act.ts';
import type {
  AttemptId,
  CommandId,
  OrderId,
  PriceId,
  TicketClassId,
  TicketId,
} from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { ParticipantInput } from '../../../../core/contract/participant.ts';
import type { Payment } from '../pay/payment.ts';

/** How many places of each class at each price. */
export type Lines = readonly {
  readonly ticketClassId: TicketClassId;
  readonly priceId: PriceId;
  readonly quantity: number;
}[];

/** A row that is being saved, and which edition of it. */
export interface SavedRow {
  readonly key: string;
  readonly edition: number;
  readonly input: ParticipantInput;
}

/** The first hold of an order, with the id it keeps until it is answered, however often it is sent. */
export interface Hold {
  readonly id: OrderId;
  readonly lines: Lines;
}

/** A call to make. Each may be sent again as it is until it is answered. */
export type Command =
  | ({ readonly kind: 'hold' } & Hold)
  | {
      readonly kind: 'change';
      readonly orderId: OrderId;
      readonly lines: Lines;
      readonly giveUp: readonly TicketId[];
    }
  | {
      readonly kind: 'give';
      readonly id: CommandId;
      readonly orderId: OrderId;
      /** Of its place. */
      readonly key: string;
      readonly ticketId: TicketId;
      /** What it costs where nothing is given away. */
      readonly priceId: PriceId;
      readonly reason: string | null;
    }
  | { readonly kind: 'cancel'; readonly orderId: OrderId }
  | { readonly kind: 'save'; readonly orderId: OrderId; readonly rows: readonly SavedRow[] }
  | { readonly kind: 'pay'; readonly orderId: OrderId; readonly payment: Payment }
  | { readonly kind: 'read'; readonly orderId: OrderId }
  | {
      readonly kind: 'undo';
      readonly id: CommandId;
      readonly orderId: OrderId;
      /** What card terminals have given back already. */
      readonly attemptIds: readonly AttemptId[];
    };

/** What a command is answered with. */
export interface Answered {
  readonly order: Order;
  /** By whose act the order is what it is; left out where it is by this command, or still held. */
  readonly by?: Act | null;
  /** Of a sale that was undone: how many tickets are to be taken back. */
  readonly printedTickets?: number;
}
