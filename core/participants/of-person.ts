import { and, eq, inArray, ne } from 'drizzle-orm';
import { participants } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { NationalId } from '../contract/participant.ts';
import type { PersonTicket as Shown, PersonOrder as ShownOrder } from '../contract/person.ts';
import { fold } from '../contract/searched.ts';
import type { ReadTx } from '../database/pool.ts';
import { ordersBoughtBy, ordersOfTickets } from './parts/person-orders.ts';
import { isStillNeeded, personTickets } from './parts/person-tickets.ts';
import { openedId, shownId } from './shown.ts';
import type { WithVault } from './vault.ts';

type Input = { nationalId: NationalId } | { name: string };

/** The tickets of one person and orders they bought, by a whole id, name, e-mail or phone: what an export or an erasure would be about. */
export async function ofPerson(
  tx: ReadTx,
  { vault, now }: Reading & WithVault,
  input: Input,
): Promise<{ tickets: Shown[]; orders: ShownOrder[] }> {
  const which =
    'nationalId' in input
      ? inArray(participants.nationalIdIndex, vault.indexesOf(input.nationalId))
      : // Who was erased has no name, and is nobody's whose name folds to nothing.
        and(ne(participants.searchName, ''), eq(participants.searchName, fold(input.name)));
  const rows = await personTickets(tx, which);
  const bought = [
    ...('name' in input ? await ordersBoughtBy(tx, input.name) : []),
    ...(await ordersOfTickets(tx, rows)),
  ];
  return {
    orders: [...new Map(bought.map(each => [each.buyer.orderId, each])).values()].map(
      ({ code, status, buyer: { orderId, name, phone, email, taxId, note } }) => ({
        ...{ orderId, orderCode: code, status },
        ...{ name, phone, email, taxId, note },
      }),
    ),
    tickets: rows.map(row => {
      const { ticketId, firstName, lastName, nationalIdKind } = row.participant;
      return {
        ticketId,
        firstName,
        lastName,
        nationalId: nationalIdKind && shownId(nationalIdKind, openedId(row, vault)),
        orderCode: row.orderCode,
        eventTitle: row.eventTitle,
        startsAt: row.startsAt.toISOString(),
        timeZone: row.timeZone,
        className: row.className,
        status: row.status,
        stillNeeded: isStillNeeded(row, now),
      };
    }),
  };
}
