import type { participants } from '../../../drizzle/schema/index.ts';
import type { EventId } from '../../contract/ids.ts';
import type { ParticipantInput } from '../../contract/participant.ts';
import { fold } from '../../contract/searched.ts';
import type { EventKey, Vault } from '../vault.ts';

type Stored = typeof participants.$inferSelect;
type Values = Omit<Stored, 'ticketId' | 'savedAt'>;

interface Sealing {
  vault: Vault;
  eventId: EventId;
  /** The event's key; only a typed national id needs one. */
  key: EventKey | null;
}

/** What to store of a participant: what was typed over what is there, the national id sealed. */
export function merged(stored: Stored | null, typed: ParticipantInput, sealing: Sealing): Values {
  const firstName = typed.firstName ?? stored?.firstName ?? '';
  const lastName = typed.lastName ?? stored?.lastName ?? '';
  return {
    firstName,
    lastName,
    searchName: fold(`${firstName} ${lastName}`),
    ...nationalId(stored, typed, sealing),
  };
}

const none = {
  nationalIdKind: null,
  nationalIdCipher: null,
  nationalIdIndex: null,
  nationalIdKey: null,
};

function nationalId(
  stored: Stored | null,
  { nationalId: typed, ticketId }: ParticipantInput,
  { vault, eventId, key }: Sealing,
): Pick<Stored, keyof typeof none> {
  if (typed === null) return none;
  if (typed === undefined) {
    if (!stored) return none;
    const { nationalIdKind, nationalIdCipher, nationalIdIndex, nationalIdKey } = stored;
    return { nationalIdKind, nationalIdCipher, nationalIdIndex, nationalIdKey };
  }
  if (!key) throw new Error('a national id was typed for an event without a key');
  return {
    nationalIdKind: typed.kind,
    nationalIdCipher: vault.seal(typed, { eventId, ticketId }, key),
    nationalIdIndex: vault.indexOf(typed),
    nationalIdKey: key.id,
  };
}
