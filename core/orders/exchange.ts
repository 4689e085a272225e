import { eq } from 'drizzle-orm';
import { orders } from '../../drizzle/schema/index.ts';
import { type Actor, type Context, mustBePermitted } from '../context.ts';
import type { NewParticipant } from '../contract/exchanging.ts';
import type { CommandId, OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import { asWay } from '../contract/payments.ts';
import type { Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { lockOrder } from '../locks/orders.ts';
import type { WithVault } from '../participants/vault.ts';
import { attemptsOf } from '../payments/attempt-rows.ts';
import { mustBeOffered } from '../payments/must-be-offered.ts';
import { chargesToUse } from '../payments/use-attempts.ts';
import type { MayRefuse } from '../refusal.ts';
import { giveTryBack } from '../signing-in/tries.ts';
import type { Outside } from '../transaction.ts';
import { mustBePlausible } from './parts/adds-up.ts';
import { type Approval, type Approver, approvedBy, proveApproval } from './parts/approval.ts';
import { askedOf, exchangeOf, type WishedExchange } from './parts/exchange.ts';
import { moveParticipants } from './parts/moved-participants.ts';
import { placesMore } from './parts/moved-places.ts';
import { freeOf } from './parts/offer.ts';
import { proofsSeen } from './parts/proofs-seen.ts';
import { shiftToRefundIn } from './parts/refund-shift.ts';
import { insertTickets } from './parts/take-places.ts';
import { mayBeTakenBack } from './parts/taken-back.ts';
import { writeExchange } from './parts/write-exchange.ts';
import { mustBeFree } from './places.ts';
import { readOrder } from './read-order.ts';

interface Input extends WishedExchange {
  readonly id: CommandId;
  readonly orderId: OrderId;
  readonly participants?: readonly NewParticipant[] | undefined;
  readonly proofsConfirmed?: boolean | undefined;
  readonly reason?: string | undefined;
  readonly approval?: Approval | undefined;
}

type Exchanging = Context & WithVault & MayRefuse<'orders.exchange'>;

/**
 * Takes tickets of a paid order back and sells others in it, in one commit: the difference is paid, or goes back as
 * of cancelled tickets, confirmed by a second person where that is needed. Who may exchange must be permitted to
 * `cancel` and to `sell` too, and where money goes back to `refund`.
 */
export async function exchange(
  outside: Outside<Actor & WithVault & MayRefuse<'orders.exchange'>>,
  { approval, ...input }: Input,
): Promise<{ order: Order }> {
  mustBePermitted(outside, 'sell');
  const { id, orderId } = input;
  const approver = approval
    ? await proveApproval(outside, approval, async (tx, context) => {
        const [order] = await tx.select().from(orders).where(eq(orders.id, orderId));
        if (!order || (await doneBefore(tx, context, id, askedBy(input)))) return null;
        return (await exchangeOf(tx, context, order, input)).refund;
      })
    : null;
  return outside.write('orders.exchange', async (tx, context) => {
    await giveAndTake(tx, context, input, approver);
    if (approver) await giveTryBack(tx, context, approver.email);
    return { order: await readOrder(tx, context, orderId) };
  });
}

/** A fingerprint of all that was asked for but people, whom somebody could guess from it. */
const askedBy = ({ participants: _, ...asked }: Omit<Input, 'approval'>) => digestOf(asked);

async function giveAndTake(
  tx: Tx,
  context: Exchanging,
  input: Omit<Input, 'approval'>,
  approver: Approver | null,
): Promise<void> {
  const { id, orderId } = input;
  const digest = askedBy(input);
  // Sent together, answered in this order: what is read after the lock is what the lock keeps.
  const [order, isDone] = await Promise.all([
    lockOrder(tx, context, orderId),
    doneBefore(tx, context, id, digest),
  ]);
  if (isDone) {
    context.nothingToDo();
    return;
  }
  await chargesToUse(tx, context, await attemptsOf(tx, orderId), input.payments ?? []);
  const exchanged = await exchangeOf(tx, context, order, input);
  const { returned, taken, differenceMinor, payments, refund } = exchanged;
  const ticketIds = returned.map(each => each.id);
  await mayBeTakenBack(tx, context, orderId, ticketIds);
  mustBeFree(context, placesMore(exchanged.places), freeOf(exchanged.offers));
  mustBePlausible(context, payments, order.currency);
  await mustBeOffered(tx, context, payments);
  const proofs = proofsSeen(context, input.proofsConfirmed, askedOf(exchanged));
  const confirmed = await approvedBy(tx, context, refund, approver);
  const shiftId = await shiftToRefundIn(tx, context, refund, payments);

  await insertTickets(tx, taken);
  const agesUnchecked = await moveParticipants(tx, context, orderId, exchanged, input.participants);
  await writeExchange(tx, context, order, id, { ...exchanged, shiftId });
  context.record({
    objectId: orderId,
    command: { id, digest },
    ...(input.reason !== undefined && { reason: input.reason }),
    before: { ticketIds },
    after: {
      ticketIds: taken.map(each => each.id),
      differenceMinor,
      ...(refund.amountMinor > 0 && { refundedMinor: refund.amountMinor }),
      payments: [...payments, ...refund.taken].map(({ method, name, amountMinor }) => ({
        ...asWay(method, name),
        amountMinor,
      })),
      ...(agesUnchecked > 0 && { agesUnchecked }),
      ...(proofs.length > 0 && { proofs }),
      ...confirmed,
    },
  });
}
