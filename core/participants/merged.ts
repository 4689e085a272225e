import type { participants } from '../../drizzle/schema/index.ts';
import type { ParticipantInput } from '../contract/participants.ts';
import { fold } from '../search.ts';
import type { Vault } from './vault.ts';

type Stored = typeof participants.$inferSelect;
type Values = Omit<Stored, 'ticketId' | 'savedAt'>;

/** What to store of a participant: what was typed over what is there, the national id sealed. */
export function merged(stored: Stored | null, typed: ParticipantInput, vault: Vault): Values {
  const firstName = typed.firstName ?? stored?.firstName ?? '';
  const lastName = typed.lastName ?? stored?.lastName ?? '';
  return {
    firstName,
    lastName,
    searchName: fold(`${firstName} ${lastName}`),
    ...nationalId(stored, typed, vault),
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
  vault: Vault,
): Pick<Stored, keyof typeof none> {
  if (typed === null) return none;
  if (typed === undefined) {
    if (!stored) return none;
    const { nationalIdKind, nationalIdCipher, nationalIdIndex, nationalIdKey } = stored;
    return { nationalIdKind, nationalIdCipher, nationalIdIndex, nationalIdKey };
  }
  const { cipher, index, key } = vault.seal(typed, ticketId);
  return {
    nationalIdKind: typed.kind,
    nationalIdCipher: cipher,
    nationalIdIndex: index,
    nationalIdKey: key,
  };
}
