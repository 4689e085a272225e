import type { Act } from '../../../../core/contract/act.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { Answer } from '../../../api/answers.ts';
import { asOrdered } from './as-ordered.ts';
import type { Answered, Command } from './command.ts';
import { focused, focusOn } from './focus.ts';
import { folded } from './fold.ts';
import { withGiftAnswered } from './gifts.ts';
import type { Holding, InHand, Sale, WithOrder } from './sale.ts';
import { commonOf, hasOrder, wishingOf, withoutOrder } from './stages.ts';
import { endedBy } from './take-up.ts';
import { withTickets } from './tickets.ts';
import { saved } from './typing.ts';
import { undone } from './undoing.ts';

/** What an answered order makes of a sale: it is shown as it is, whatever was expected. */
function withOrder(sale: WithOrder, order: Order, by: Act | null): Sale {
  switch (order.status) {
    case 'held':
      return withTickets({ ...sale, order, stale: false });
    case 'paid':
      return focused(
        {
          ...{ ...commonOf(sale), stage: 'done', problem: null, order, by },
          // What somebody else sold is theirs to undo.
          ...(by === null && { undo: { kind: 'offered', order } }),
        },
        focusOn.next,
      );
    case 'expired':
      return folded({ ...sale, order }, 'ranOut');
    case 'cancelled':
      return folded({ ...sale, order }, 'elsewhere', by);
  }
}

/** The first answer: the clerk goes on where the keys led meanwhile. */
function received(sale: Holding, order: Order): Sale {
  const inHand: InHand = { ...wishingOf(sale), order, tickets: {}, stale: false };
  return withOrder({ ...inHand, stage: sale.toPay ? 'paying' : 'held' }, order, null);
}

/** Chosen anew while the cancellation was on its way: that becomes an order of its own. */
function cancelled(sale: WithOrder, order: Order, by: Act | null): Sale {
  if (by !== null) {
    const over = withOrder(sale, order, by);
    // Nothing is left of it to show, and still it was theirs.
    return endedBy(over, order.status, by);
  }
  if (sale.stage === 'releasing') return folded({ ...sale, order }, 'voided');
  return withoutOrder(sale, sale.stage !== 'held');
}

/** Who went on too early is told what is missing until they type it, whatever was saved meanwhile. */
const missingIn = ({ problem }: WithOrder): Answer | null =>
  problem?.kind === 'refusal' && problem.code === 'PARTICIPANTS_MISSING' ? problem : null;

/** What a command that succeeded makes of the sale. An answer about what was put away makes nothing. */
export function succeeded(before: Sale, command: Command, answered: Answered): Sale {
  const { order, by = null } = answered;
  const sale = { ...before, call: null };
  if (command.kind === 'undo') return undone(sale, command, answered);
  if (command.kind === 'hold')
    return sale.stage === 'holding' && sale.hold?.id === command.id
      ? received({ ...sale, problem: null }, order)
      : sale;
  if (!hasOrder(sale) || sale.order.id !== command.orderId) return sale;
  switch (command.kind) {
    case 'cancel':
      return cancelled(sale, order, by);
    case 'save':
      return withOrder({ ...saved(sale, command), problem: missingIn(sale) }, order, by);
    case 'give':
      return withOrder({ ...withGiftAnswered(sale, command), problem: null }, order, by);
    case 'change':
    case 'pay':
      return withOrder({ ...sale, problem: null }, order, by);
    case 'read':
      // Where it and the screen differ, somebody else has changed it: sending the screen's wishes
      // would silently change it back.
      return withOrder(order.status === 'held' ? asOrdered(sale, order) : sale, order, by);
  }
}
