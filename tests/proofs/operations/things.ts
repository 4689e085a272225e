import { v7 } from 'uuid';
import type { BoxOffice } from '../../support/open-box-office.ts';

/** What an operation is asked about: things of the one who asks, or of another. */
export interface Things {
  /** An event that is not on sale, with one ticket class. */
  readonly draftId: string;
  readonly draftVersion: number;
  readonly draftClassId: string;
  /** An event on sale, its class, and a hold of it. */
  readonly eventId: string;
  readonly ticketClassId: string;
  readonly orderId: string;
  readonly ticketId: string;
}

/** Makes new ones, belonging to this operator. */
export async function thingsOf(office: BoxOffice, operatorId: unknown): Promise<Things> {
  const draft = await office.event([{ capacity: 9 }], { publish: false });
  const { id: eventId, classIds } = await office.event([{ capacity: 9 }]);
  const [ticketClassId = ''] = classIds;
  const orderId = v7();
  const { order } = await office.operations.orders.hold({
    id: orderId,
    lines: [{ ticketClassId, quantity: 1 }],
  });
  await office.sql('update events set organizer_id = $1 where id = any($2)', [
    operatorId,
    [draft.id, eventId],
  ]);
  await office.sql('update orders set operator_id = $1 where id = $2', [operatorId, orderId]);
  return {
    draftId: draft.id,
    draftVersion: 1,
    draftClassId: draft.classIds[0] ?? '',
    eventId,
    ticketClassId,
    orderId,
    ticketId: order.tickets[0]?.id ?? '',
  };
}
