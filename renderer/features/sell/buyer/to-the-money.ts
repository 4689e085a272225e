import { openedBy } from '../pay/opened-by.ts';
import type { Proof } from '../pay/proofs.ts';
import type { Happening } from '../sale/happening.ts';
import { orderOf } from '../sale/stages.ts';
import { theSale } from '../sale/the-sale.ts';
import { theBuyer } from './the-buyer.ts';

/** What was typed for an order that was given back holds up nobody after it. */
const isOfAnother = () => orderOf(theSale.getState())?.id !== theBuyer.getState().seen?.id;

type Onwards = Extract<Happening['type'], 'toPay' | 'onwards'>;

/**
 * Goes on to the money, unless half an e-mail address or phone of the buyer would be left behind.
 * @param isEnter by the Enter that leads from field to field
 */
export function toTheMoney(type: Onwards = 'toPay', isEnter = type === 'onwards'): void {
  openedBy(isEnter);
  if (isOfAnother() || theBuyer.mayBeLeft()) theSale.tell({ type });
}

let settling = false;

/**
 * Takes the money once buyer and note are stored: with the order they go out of sight.
 * @param proofs what is to be seen before
 */
export async function takeTheMoney(proofs: readonly Proof[]): Promise<void> {
  if (isOfAnother() || theBuyer.isKept()) theSale.pay(proofs);
  else if (await isBuyerStored()) theSale.pay(proofs);
}

/**
 * Has the terminal charge the card once all is stored that was typed: nothing of the order changes while it does.
 * @param proofs what is to be seen before
 */
export async function chargeTheCard(proofs: readonly Proof[]): Promise<void> {
  if (!isOfAnother() && !theBuyer.isKept() && !(await isBuyerStored())) return;
  await theSale.settled();
  theSale.charge(proofs);
}

/** False where it could not be stored, and for whoever asks a second time meanwhile. */
async function isBuyerStored(): Promise<boolean> {
  if (settling) return false;
  settling = true;
  const isStored = await theBuyer.settled();
  settling = false;
  return isStored;
}
