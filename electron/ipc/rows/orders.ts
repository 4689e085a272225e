import type { orders as area } from '../../../core/contract/orders.ts';
import { cancel } from '../../../core/orders/cancel.ts';
import { cancelTickets } from '../../../core/orders/cancel-tickets.ts';
import { changeHold } from '../../../core/orders/change-hold.ts';
import { exchange } from '../../../core/orders/exchange.ts';
import { findByCode } from '../../../core/orders/find-by-code.ts';
import { get } from '../../../core/orders/get.ts';
import { giveAllowance } from '../../../core/orders/give-allowance.ts';
import { hold } from '../../../core/orders/hold.ts';
import { lastSales } from '../../../core/orders/last-sales.ts';
import { list } from '../../../core/orders/list.ts';
import { openHolds } from '../../../core/orders/open-holds.ts';
import { pay } from '../../../core/orders/pay.ts';
import { reprice } from '../../../core/orders/reprice.ts';
import { reserve } from '../../../core/orders/reserve.ts';
import { saveBuyer } from '../../../core/orders/save-buyer.ts';
import { saveParticipants } from '../../../core/orders/save-participants.ts';
import { takeOver } from '../../../core/orders/take-over.ts';
import { undo } from '../../../core/orders/undo.ts';
import type { Rows } from '../row.ts';

export const orders: Rows<typeof area> = {
  hold: { atOnce: hold },
  changeHold,
  reprice,
  saveParticipants: { atOnce: saveParticipants },
  saveBuyer,
  pay: { atOnce: pay },
  cancel,
  cancelTickets,
  exchange,
  giveAllowance,
  undo,
  reserve,
  get,
  list,
  findByCode,
  lastSales,
  takeOver,
  openHolds,
};
