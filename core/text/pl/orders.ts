import { buyer } from './orders/buyer.ts';
import { cancelling } from './orders/cancelling.ts';
import { correcting } from './orders/correcting.ts';
import { detail } from './orders/detail.ts';
import { exchanging } from './orders/exchanging.ts';
import { list } from './orders/list.ts';
import { moneyBack } from './orders/money-back.ts';
import { participants } from './orders/participants.ts';
import { reserving } from './orders/reserving.ts';

export const orders = {
  ...list,
  ...detail,
  ...buyer,
  ...cancelling,
  ...correcting,
  ...exchanging,
  ...moneyBack,
  ...participants,
  ...reserving,
};
