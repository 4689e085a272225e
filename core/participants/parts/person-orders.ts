import { and, desc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm';
import { orderBuyers, orders } from '../../../drizzle/schema/index.ts';
import type { OrderId } from '../../contract/ids.ts';
import { phoneDigits } from '../../contract/phone.ts';
import { fold } from '../../contract/searched.ts';
import type { ReadTx, Tx } from '../../database/pool.ts';
import { contains, containsWords } from '../../database/search.ts';
import type { PersonTicket } from './person-tickets.ts';

/** As of tickets: far more than anybody has. */
const most = 200;
/** Fewer digits are no whole number. */
const wholeNumber = 7;

/** Buyers and notes of orders, the newest first; those that were erased are none. */
export const personOrders = (tx: ReadTx, which: SQL | undefined) =>
  tx
    .select({ code: orders.code, status: orders.status, buyer: orderBuyers })
    .from(orderBuyers)
    .innerJoin(orders, eq(orders.id, orderBuyers.orderId))
    .where(and(which, sql`${orderBuyers.searchText} <> ''`))
    .orderBy(desc(orders.createdAt), desc(orders.id))
    .limit(most);

export type PersonOrder = Awaited<ReturnType<typeof personOrders>>[number];

/** Whose buyer has exactly this name, this e-mail address or this telephone number, however it is written. */
export async function ordersBoughtBy(tx: ReadTx, text: string): Promise<PersonOrder[]> {
  const digits = phoneDigits(text);
  const email = text.trim().toLowerCase();
  const isNumber = digits.length >= wholeNumber && !/\p{L}/u.test(text);
  const found = await personOrders(
    tx,
    or(
      containsWords(orderBuyers.searchText, text),
      isNumber
        ? and(like(orderBuyers.searchText, contains(digits)), eq(orderBuyers.phoneDigits, digits))
        : undefined,
    ),
  );
  return found.filter(
    ({ buyer }) =>
      (buyer.name !== '' && fold(buyer.name) === fold(text)) ||
      (buyer.email !== '' && buyer.email === email) ||
      (isNumber && buyer.phoneDigits === digits),
  );
}

/** Of the orders of these tickets: a buyer of the very name on a ticket, and notes that have no buyer. */
export async function ordersOfTickets(
  tx: ReadTx,
  tickets: readonly PersonTicket[],
): Promise<PersonOrder[]> {
  if (tickets.length === 0) return [];
  const ids = [...new Set(tickets.map(each => each.orderId))];
  const found = await personOrders(tx, inArray(orderBuyers.orderId, ids));
  return found.filter(({ buyer: { orderId, name, phone, email, taxId } }) =>
    name === ''
      ? phone === '' && email === '' && taxId === ''
      : tickets.some(
          each => each.orderId === orderId && each.participant.searchName === fold(name),
        ),
  );
}

/** Blanks buyer and note of locked orders; what a screen still shows of them cannot be saved over it. */
export const blankBuyers = (tx: Tx, orderIds: readonly OrderId[]) =>
  tx
    .update(orderBuyers)
    .set({
      ...{ name: '', phone: '', phoneDigits: '', email: '', taxId: '', note: '', searchText: '' },
      version: sql`${orderBuyers.version} + 1`,
      savedAt: sql`now()`,
    })
    .where(inArray(orderBuyers.orderId, [...orderIds]));
