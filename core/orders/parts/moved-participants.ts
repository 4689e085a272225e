import type { Context } from '../../context.ts';
import { isAgeUnchecked } from '../../contract/age.ts';
import type { NewParticipant } from '../../contract/exchanging.ts';
import type { OrderId } from '../../contract/ids.ts';
import type { ParticipantInput } from '../../contract/participant.ts';
import type { ParticipantData } from '../../contract/ticket-classes.ts';
import type { Tx } from '../../database/pool.ts';
import { mustFitAge } from '../../participants/age-limits.ts';
import { openedId } from '../../participants/shown.ts';
import { readStored, storedFor } from '../../participants/stored.ts';
import type { Vault, WithVault } from '../../participants/vault.ts';
import { writeParticipants } from '../../participants/write.ts';
import { type May, refuse } from '../../refusal.ts';
import type { Exchange } from './exchange.ts';

type Moving = Context & WithVault & May<'PARTICIPANTS_MISSING' | 'AGE_LIMIT'>;
type Known = Omit<ParticipantInput, 'ticketId'>;

/**
 * Names who the new tickets of an exchange are for: what was typed for one, else whoever is next among those the
 * returned tickets were for, as far as its class asks. A national id is opened for it and sealed anew, for the new
 * ticket and under the key of its event. Refuses PARTICIPANTS_MISSING, AGE_LIMIT.
 * @returns for how many of them nothing tells the age
 */
export async function moveParticipants(
  tx: Tx,
  context: Moving,
  orderId: OrderId,
  { returned, taken, offers }: Pick<Exchange, 'returned' | 'taken' | 'offers'>,
  typed: readonly NewParticipant[] = [],
): Promise<number> {
  const places = taken.flatMap((ticket, at) => {
    const asked = offers.get(ticket.ticketClassId)?.ticketClass.participantData ?? 'none';
    return asked === 'none' ? [] : [{ ticketId: ticket.id, place: at + 1, asked }];
  });
  if (places.length === 0) return 0;
  const stored = await readStored(tx, orderId);
  const known = returned.flatMap(({ id }) => knownOf(stored, id, context.vault));
  const named = places.map(({ ticketId, place, asked }, at) => {
    const { place: _, ...own } = typed.find(each => each.place === place) ?? { place };
    return { place, asked, ticketId, ...asFarAs(asked, { ...known[at], ...own }) };
  });
  const missing = named.filter(each => !isWhole(each));
  if (missing.length > 0) {
    refuse(context, 'PARTICIPANTS_MISSING', {
      ticketIds: missing.map(each => each.ticketId),
      places: missing.map(each => each.place),
    });
  }
  const changes = named.flatMap(({ place: _, asked: __, ...one }) => {
    const found = storedFor(stored, one, context.vault);
    return found ? [{ ...found, typed: one }] : [];
  });
  for (const { ticket, typed: one } of changes) mustFitAge(context, ticket, one.nationalId);
  await Promise.all(await writeParticipants(tx, context, changes));
  return changes.filter(({ ticket, typed: one }) => isAgeUnchecked(ticket, one.nationalId?.kind))
    .length;
}

/** Who a ticket is for, with the national id in clear; nobody where there is no name, as after erasing. */
function knownOf(
  stored: Awaited<ReturnType<typeof readStored>>,
  ticketId: string,
  vault: Vault,
): Known[] {
  const rows = stored.filter(({ ticket }) => ticket.id === ticketId);
  const [row] = rows;
  if (!row?.participant?.firstName || !row.participant.lastName) return [];
  const { participant, eventId } = row;
  const key = rows.find(each => each.key?.id === participant.nationalIdKey)?.key ?? null;
  return [
    {
      firstName: participant.firstName,
      lastName: participant.lastName,
      nationalId: openedId({ participant, eventId, eventKey: key }, vault),
    },
  ];
}

const asFarAs = (asked: ParticipantData, { nationalId, ...names }: Known): Known =>
  asked === 'nationalId' ? { ...names, nationalId } : names;

const isWhole = ({ asked, firstName, lastName, nationalId }: Known & { asked: ParticipantData }) =>
  Boolean(firstName && lastName && (asked !== 'nationalId' || nationalId));
