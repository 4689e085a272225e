import type { participants } from '../../drizzle/schema/index.ts';
import type { EventId } from '../contract/ids.ts';
import type { NationalId, Participant, ShownNationalId } from '../contract/participant.ts';
import type { ParticipantData } from '../contract/ticket-classes.ts';
import { type EventKey, masked, type Vault } from './vault.ts';

type Stored = typeof participants.$inferSelect;

/** A participant with what is needed to open the national id. */
export interface Sealed {
  participant: Stored | null;
  eventId: EventId;
  isTwice: boolean;
  /** The key that the stored id is under; null where there is none. */
  eventKey: EventKey | null;
}

/** A participant as screens see it: the national id masked. */
export function shownParticipant(
  sealed: Sealed,
  asked: ParticipantData,
  vault: Vault,
): Participant | null {
  const { participant: stored } = sealed;
  if (!stored) return null;
  return {
    firstName: stored.firstName,
    lastName: stored.lastName,
    nationalId: stored.nationalIdKind && shownId(stored.nationalIdKind, openedId(sealed, vault)),
    complete: isComplete(stored, asked),
    twice: sealed.isTwice,
  };
}

/** The national id in clear; null where there is none, or where it cannot be opened here. */
export function openedId(
  { participant, eventId, eventKey }: Omit<Sealed, 'isTwice'>,
  vault: Vault,
): NationalId | null {
  if (!participant?.nationalIdCipher || !eventKey) return null;
  const { ticketId, nationalIdCipher } = participant;
  return vault.open(nationalIdCipher, { eventId, ticketId }, eventKey);
}

/** A national id as screens see it; of one that cannot be opened only its kind is known. */
export function shownId(kind: NationalId['kind'], id: NationalId | null): ShownNationalId {
  const shown = masked(kind, id?.value ?? null);
  if (kind === 'pesel') return { kind, masked: shown };
  const { type, country } = id?.kind === 'document' ? id : unread;
  return { kind, masked: shown, type, country };
}

/** A document that cannot be opened here. */
const unread = { type: 'other', country: null } as const;

/** Whether everything the ticket class asks for is there. */
export function isComplete(stored: Stored | null, asked: ParticipantData): boolean {
  switch (asked) {
    case 'none':
      return true;
    case 'name':
      return Boolean(stored?.firstName && stored.lastName);
    case 'nationalId':
      return Boolean(stored?.firstName && stored.lastName && stored.nationalIdCipher);
  }
}
