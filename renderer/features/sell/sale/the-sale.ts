import type { Order } from '../../../../core/contract/order.ts';
import { client } from '../../../api/index.ts';
import { textIn } from '../../../text/index.tsx';
import { rememberedLanguage } from '../../../text/language.ts';
import type { Command } from './command.ts';
import { createSale } from './create-sale.ts';

async function send(command: Command): Promise<Order> {
  const { orders } = client;
  switch (command.kind) {
    case 'hold':
      return (await orders.hold({ id: command.id, lines: [...command.lines] })).order;
    case 'change': {
      const { orderId, lines, giveUp } = command;
      return (await orders.changeHold({ orderId, lines: [...lines], giveUp: [...giveUp] })).order;
    }
    case 'cancel': {
      const reason = textIn(rememberedLanguage()).sell.voidReason;
      return (await orders.cancel({ orderId: command.orderId, reason })).order;
    }
    case 'save': {
      const participants = command.rows.map(row => row.input);
      return (await orders.saveParticipants({ orderId: command.orderId, participants })).order;
    }
    case 'pay': {
      const { id, expectedTotalMinor, payments } = command.payment;
      const { orderId } = command;
      return (await orders.pay({ id, orderId, expectedTotalMinor, payments: [...payments] })).order;
    }
    case 'read':
      return (await orders.get({ orderId: command.orderId })).order;
  }
}

/**
 * The sale of this window. It stands outside the screens, so that it outlives another area, a lapsed
 * sign-in and everything else that takes the screen away.
 */
export const theSale = createSale(send);
