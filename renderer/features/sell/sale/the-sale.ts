import { client } from '../../../api/index.ts';
import { textIn } from '../../../text/index.tsx';
import { rememberedLanguage } from '../../../text/language.ts';
import type { Answered, Command } from './command.ts';
import { createSale } from './create-sale.ts';
import { endedBy } from './ended-by.ts';
import { releaseOf } from './release.ts';

async function send(command: Command): Promise<Answered> {
  const { orders } = client;
  switch (command.kind) {
    case 'hold':
      return orders.hold({ id: command.id, lines: [...command.lines] });
    case 'change': {
      const { orderId, lines, giveUp } = command;
      return orders.changeHold({ orderId, lines: [...lines], giveUp: [...giveUp] });
    }
    case 'give': {
      const { id, orderId, ticketId, priceId, reason } = command;
      const price = reason === null ? { priceId } : { freeReason: reason };
      return orders.reprice({ id, orderId, ticketIds: [ticketId], ...price });
    }
    case 'cancel': {
      const reason = textIn(rememberedLanguage()).sell.voidReason;
      const { order, already } = await orders.cancel(releaseOf(command.orderId, reason));
      return { order, by: already };
    }
    case 'save': {
      const participants = command.rows.map(row => row.input);
      return orders.saveParticipants({ orderId: command.orderId, participants });
    }
    case 'pay': {
      const { orderId, payment } = command;
      return orders.pay({ orderId, ...payment, payments: [...payment.payments] });
    }
    case 'undo': {
      const { id, orderId, attemptIds } = command;
      const { order, printedTickets } = await orders.undo({
        ...{ id, orderId },
        ...(attemptIds.length > 0 && { attemptIds: [...attemptIds] }),
      });
      return { order, printedTickets };
    }
    case 'read': {
      const { order, timeline } = await orders.get({ orderId: command.orderId });
      return { order, by: endedBy(order, timeline) };
    }
  }
}

/**
 * The sale of this window. It stands outside the screens, so that it outlives another area, a lapsed
 * sign-in and everything else that takes the screen away.
 */
export const theSale = createSale(send);
