import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { EventId, TicketId } from '../contract/ids.ts';
import { NationalId } from '../contract/participant.ts';

/** The data key of one event as it is stored: wrapped by an installation's key. */
export interface EventKey {
  id: string;
  eventId: EventId;
  /** Which installation key wraps it. */
  installationKey: string;
  wrapped: string;
}

/** Whose national id it is: its cipher text opens nowhere else. */
export interface Place {
  eventId: EventId;
  ticketId: TicketId;
}

/**
 * Keeps national ids: nothing else in the program sees the installation's keys. It seals under the
 * current one alone, and opens what stands under the former ones until that is moved.
 */
export interface Vault {
  /** Names the installation's current key, and says nothing of it. */
  readonly installationKey: string;
  /** The names of those it had before, the last one first. */
  readonly formerKeys: readonly string[];
  /** A fresh data key for an event, wrapped; nothing is stored here. */
  newEventKey(eventId: EventId): EventKey;
  /** The same data key, wrapped under the current key: null where it cannot be unwrapped here. */
  rewrapped(key: EventKey): EventKey | null;
  /** @throws when the event's key is not under the current one */
  seal(id: NationalId, place: Place, key: EventKey): string;
  /** Null under a key this installation does not have, in another place, or after a change. */
  open(cipher: string, place: Place, key: EventKey): NationalId | null;
  /** By what an exact value is found, in all events, without opening any; begins with the key's name. */
  indexOf(id: NationalId): string;
  /** The same under every key there is, for what is not moved to the current one yet. */
  indexesOf(id: NationalId): string[];
}

/** Whoever reads or writes national ids. */
export interface WithVault {
  readonly vault: Vault;
}

const derive = (key: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, new Uint8Array(), `rowlock ${purpose}`, 32));

/** Names an installation's key by what follows from it and does not lead back. */
export const keyName = (installationKey: Uint8Array): string =>
  derive(installationKey, 'key id').toString('hex').slice(0, 16);

/** What follows from one installation key. */
const derived = (installationKey: Uint8Array) => ({
  name: keyName(installationKey),
  wrapping: derive(installationKey, 'event key'),
  indexing: derive(installationKey, 'national id index'),
});

/**
 * AES-256-GCM with a fresh nonce for every value, under a key of the event's own, which the
 * installation's key wraps: destroying one row of event_keys makes all ids of its event unreadable.
 * Unwrapping takes some microseconds, so no event's key outlives the call that needed it.
 * @param installationKey 32 random bytes
 * @param formerKeys those it had before, the last one first
 */
export function openVault(
  installationKey: Uint8Array,
  formerKeys: readonly Uint8Array[] = [],
): Vault {
  const current = derived(installationKey);
  const former = formerKeys.map(derived);
  const all = [current, ...former];

  const unwrapped = (key: EventKey): Buffer | null => {
    const by = all.find(({ name }) => name === key.installationKey);
    return by ? decrypted(key.wrapped, by.wrapping, forKey(key)) : null;
  };
  const wrapped = (dataKey: Buffer, key: Pick<EventKey, 'id' | 'eventId'>): EventKey => ({
    ...key,
    installationKey: current.name,
    wrapped: encrypted(dataKey, current.wrapping, forKey(key)),
  });
  const indexUnder = ({ name, indexing }: typeof current, id: NationalId): string =>
    `${name}.${createHmac('sha256', indexing).update(whatIsFound(id)).digest('base64url')}`;

  return {
    installationKey: current.name,
    formerKeys: former.map(({ name }) => name),
    newEventKey: eventId => wrapped(randomBytes(32), { id: v7(), eventId }),
    rewrapped(key) {
      const dataKey = unwrapped(key);
      return dataKey && wrapped(dataKey, { id: key.id, eventId: key.eventId });
    },
    seal(id, place, key) {
      const dataKey = key.installationKey === current.name ? unwrapped(key) : null;
      if (!dataKey) throw new Error('the event’s key is not under this installation’s current one');
      return encrypted(Buffer.from(JSON.stringify(id)), dataKey, forId(place));
    },
    open(cipher, place, key) {
      const dataKey = unwrapped(key);
      const opened = dataKey && decrypted(cipher, dataKey, forId(place));
      return opened ? (NationalId.safeParse(JSON.parse(opened.toString())).data ?? null) : null;
    },
    indexOf: id => indexUnder(current, id),
    indexesOf: id => all.map(each => indexUnder(each, id)),
  };
}

// What is bound in tells a wrapped key from a sealed id, and each from one of another place.
const forKey = ({ id, eventId }: Pick<EventKey, 'id' | 'eventId'>) => `event key ${id} ${eventId}`;
const forId = ({ eventId, ticketId }: Place) => `national id ${eventId} ${ticketId}`;

const version = 'v2.';

function encrypted(value: Buffer, key: Buffer, place: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const bytes = [nonce, cipher.update(value), cipher.final(), cipher.getAuthTag()];
  return version + Buffer.concat(bytes).toString('base64url');
}

function decrypted(text: string, key: Buffer, place: string): Buffer | null {
  if (!text.startsWith(version)) return null;
  const bytes = Buffer.from(text.slice(version.length), 'base64url');
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(-16));
    return Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()]);
  } catch {
    return null;
  }
}

/** One document is found however its number was spaced, and whatever its type was taken for. */
const whatIsFound = (id: NationalId): string =>
  id.kind === 'pesel'
    ? `pesel:${id.value}`
    : `document:${id.country ?? ''}:${id.value.replace(/[ /.-]/g, '')}`;

/** What a screen may show: the birth date's digits of a PESEL, two characters of a document. */
export const masked = (kind: NationalId['kind'], value: string | null): string =>
  kind === 'pesel'
    ? `${(value ?? '******').slice(0, 6)}*****`
    : `${(value ?? '**').slice(0, 2)}*****`;
