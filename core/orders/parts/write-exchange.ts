import type { Context } from '../../context.ts';
import type { CommandId, ShiftId } from '../../contract/ids.ts';
import type { Tx } from '../../database/pool.ts';
import type { OrderRecord } from '../../locks/orders.ts';
import { giveBack } from '../../payments/give-back.ts';
import { takePayments } from '../../payments/take.ts';
import { issueReceipt } from '../../receipts/issue.ts';
import type { MayRefuse } from '../../refusal.ts';
import { voidAllowances, writeRounding } from './charges.ts';
import type { Exchange } from './exchange.ts';
import { moveLines } from './moved-places.ts';
import { sellTickets } from './sell-places.ts';
import { voidTickets } from './some-tickets.ts';

/** Tickets, charges, money, receipt, and the lines last, in order of class id (locks/orders.ts). */
export async function writeExchange(
  tx: Tx,
  context: Context & MayRefuse<'orders.exchange'>,
  order: OrderRecord,
  id: CommandId,
  exchanged: Exchange & { shiftId: ShiftId | null },
): Promise<void> {
  const { returned, taken, places, payments, refund, rounding, shiftId } = exchanged;
  const takenBack = returned.map(each => each.id);
  await voidTickets(tx, context.now, takenBack, shiftId);
  await sellTickets(tx, context.now, order.id, taken, shiftId);
  await voidAllowances(tx, context.now, takenBack, shiftId);
  await writeRounding(tx, context, order.id, rounding, shiftId);
  await takePayments(tx, context, { id, orderId: order.id, payments }, shiftId);
  await giveBack(tx, context, id, refund, shiftId);
  await issueReceipt(tx, context, {
    kind: 'exchange',
    orderId: order.id,
    commandId: id,
    ticketIds: taken.map(each => each.id),
    returned: takenBack,
    shiftId,
  });
  await moveLines(tx, order, places);
}
