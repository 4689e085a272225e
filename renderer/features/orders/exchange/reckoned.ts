import type { NewParticipant } from '../../../../core/contract/exchanging.ts';
import { balancing, Minor, SignedMinor, sum } from '../../../../core/contract/money.ts';
import type { Order, Ticket } from '../../../../core/contract/order.ts';
import { paidOf } from '../../../../core/contract/rounding.ts';
import { paymentsOf, type Till } from '../../../ui/pay/till.ts';
import { backForExchange, costsOf } from '../money-back/reckoning.ts';
import { isWhole, refundsOf, type Ways } from '../money-back/ways.ts';
import { type Line, proofsOf } from './instead.ts';
import { isNamed, newTicketsOf, participantsOf, type Typed } from './people.ts';
import { type Told, toldOf } from './told.ts';

/** An exchange as it is chosen and typed. */
export interface Wish {
  readonly order: Order;
  readonly returned: readonly Ticket[];
  readonly lines: readonly Line[];
  readonly till: Till;
  readonly ways: Ways;
  readonly typed: Typed;
  /** Which proofs were seen, null while that is none. */
  readonly seen: string | null;
}

/** What the new tickets cost less what those returned really cost: above nothing it is paid, below it goes back. */
export const differenceOf = ({
  order,
  returned,
  lines,
}: Pick<Wish, 'order' | 'returned' | 'lines'>) =>
  SignedMinor.parse(
    sum(lines.map(({ price, quantity }) => Minor.parse(price.priceMinor * quantity))) -
      costsOf(order, returned),
  );

/** What an exchange comes to, what it still lacks, and what is asked for by it. */
export function reckoned(wish: Wish, before: Told) {
  const { order, returned, lines, till, ways, typed } = wish;
  const returnedIds = returned.map(each => each.id);
  const wanted = lines.map(({ ticketClass, price, quantity }) => ({
    ...{ ticketClassId: ticketClass.id, priceId: price.id, quantity },
  }));
  const wishKey = JSON.stringify([returnedIds, wanted]);
  const told = toldOf(before, wishKey);

  const ownMinor = differenceOf(wish);
  // Until prices and costs are read again, the server's own figure stands.
  const differenceMinor = told.difference?.shown === ownMinor ? told.difference.is : ownMinor;
  const reckoning = backForExchange(order, Minor.parse(Math.max(0, balancing(differenceMinor))));
  const back = refundsOf(ways, reckoning);
  const payments = differenceMinor > 0 ? paymentsOf(till, differenceMinor, paidOf(order)) : [];
  const people = newTicketsOf(lines, returned, told.unknownPlaces);
  const participants = participantsOf(people, typed) as NewParticipant[];
  const known = proofsOf(lines);
  const proofs = [
    ...known,
    ...told.proofs
      .filter(name => known.every(each => each.name !== name))
      .map(name => ({ name, tickets: null })),
  ];
  const proofsKey = JSON.stringify(proofs);
  const taken = wanted.reduce((all, each) => all + each.quantity, 0);
  // In cash, what coins make of the difference.
  const moved = differenceMinor > 0 ? (payments ?? []) : back;
  const movedMinor =
    moved.length > 0 ? sum(moved.map(each => each.amountMinor)) : Math.abs(differenceMinor);
  const isSeen = proofs.length === 0 || wish.seen === proofsKey;
  return {
    ...{ wishKey, taken, differenceMinor, reckoning, back, payments, people, proofs, proofsKey },
    /** What changes hands. */
    movedMinor,
    isSeen,
    isChosen: returned.length > 0 && taken > 0,
    isWhole: isWhole(ways, reckoning),
    isComplete:
      returned.length > 0 &&
      taken > 0 &&
      isSeen &&
      payments !== null &&
      isWhole(ways, reckoning) &&
      people.every(each => isNamed(each, typed)),
    asked: {
      ...{ returned: returnedIds, lines: wanted, expectedDifferenceMinor: differenceMinor },
      ...(payments !== null && payments.length > 0 && { payments }),
      ...(back.length > 0 && { refunds: back }),
      ...(participants.length > 0 && { participants }),
      ...(proofs.length > 0 && { proofsConfirmed: true }),
    },
  };
}
