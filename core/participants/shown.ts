import type { participants } from '../../drizzle/schema/index.ts';
import type { Participant } from '../contract/participants.ts';
import type { ParticipantData } from '../contract/ticket-classes.ts';
import { masked, type Vault } from './vault.ts';

type Stored = typeof participants.$inferSelect;

/** A participant as screens see it: the national id masked. */
export function shownParticipant(
  stored: Stored | null,
  asked: ParticipantData,
  vault: Vault,
): Participant | null {
  if (!stored) return null;
  const { nationalIdKind: kind, nationalIdCipher: cipher, nationalIdKey: key } = stored;
  const nationalId =
    kind && cipher && key
      ? { kind, masked: masked(kind, vault.open({ cipher, key }, stored.ticketId)) }
      : null;
  return {
    firstName: stored.firstName,
    lastName: stored.lastName,
    nationalId,
    complete: isComplete(stored, asked),
  };
}

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
