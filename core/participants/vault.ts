import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { NationalId } from '../contract/participants.ts';

/** The data key of one event as it is stored: wrapped by an installation's key. */
export interface EventKey {
  id: string;
  eventId: string;
  /** Which installation key wraps it. */
  installationKey: string;
  wrapped: string;
}

/** Whose national id it is: its cipher text opens nowhere else. */
export interface Place {
  eventId: string;
  ticketId: string;
}

/** Keeps national ids: nothing else in the program sees the installation's key. */
export interface Vault {
  /** Names the installation's key, and says nothing of it. */
  readonly installationKey: string;
  /** A fresh data key for an event, wrapped; nothing is stored here. */
  newEventKey(eventId: string): EventKey;
  /** @throws when the event's key is not this installation's */
  seal(id: NationalId, place: Place, key: EventKey): string;
  /** Null under a key this installation does not have, in another place, or after a change. */
  open(cipher: string, place: Place, key: EventKey): NationalId | null;
  /** By what exact values are found, in all events, without opening any. */
  indexOf(id: NationalId): string;
}

const derive = (key: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, new Uint8Array(), `rowlock ${purpose}`, 32));

/**
 * AES-256-GCM with a fresh nonce for every value, under a key of the event's own, which the
 * installation's key wraps: destroying one row of event_keys makes all ids of its event unreadable.
 * Unwrapping takes some microseconds, so no event's key outlives the call that needed it.
 * @param installationKey 32 random bytes
 */
export function openVault(installationKey: Uint8Array): Vault {
  const wrapping = derive(installationKey, 'event key');
  const indexing = derive(installationKey, 'national id index');
  const name = derive(installationKey, 'key id').toString('hex').slice(0, 16);

  const unwrapped = (key: EventKey): Buffer | null =>
    key.installationKey === name ? decrypted(key.wrapped, wrapping, forKey(key)) : null;

  return {
    installationKey: name,
    newEventKey(eventId) {
      const key = { id: v7(), eventId, installationKey: name };
      return { ...key, wrapped: encrypted(randomBytes(32), wrapping, forKey(key)) };
    },
    seal(id, place, key) {
      const dataKey = unwrapped(key);
      if (!dataKey) throw new Error('the event’s key is not this installation’s');
      return encrypted(Buffer.from(JSON.stringify(id)), dataKey, forId(place));
    },
    open(cipher, place, key) {
      const dataKey = unwrapped(key);
      const opened = dataKey && decrypted(cipher, dataKey, forId(place));
      return opened ? (NationalId.safeParse(JSON.parse(opened.toString())).data ?? null) : null;
    },
    indexOf: id => createHmac('sha256', indexing).update(whatIsFound(id)).digest('base64url'),
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
