import { buyer } from './orders/buyer.ts';
import { cancelling } from './orders/cancelling.ts';
import { detail } from './orders/detail.ts';
import { exchanging } from './orders/exchanging.ts';
import { list } from './orders/list.ts';
import { moneyBack } from './orders/money-back.ts';
import { participants } from './orders/participants.ts';

export const orders = {
  ...list,
  ...detail,
  ...buyer,
  ...cancelling,
  ...exchanging,
  ...moneyBack,
  ...participants,
};
