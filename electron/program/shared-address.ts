import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writePrivate } from './small-file.ts';

/** Where a shared server is, and the certificate that it has to prove itself by. */
export interface SharedServer {
  /** Holds the password of the database; names no file of this computer. */
  databaseUrl: string;
  /** PEM: of the server, or of whoever signed for it. Null where the system's own list is enough. */
  certificate: string | null;
}

const certificateOf = (dataDir: string) => join(dataDir, 'server-ca.pem');
/** Where the address of a server is written down, beside other settings. */
export const settingsOf = (dataDir: string) => join(dataDir, '.env');

/** An address that says by itself how far a server is believed, or that it is not asked at all. */
const decides = (address: URL): boolean =>
  ['ssl', 'sslrootcert'].some(name => address.searchParams.has(name)) ||
  ['disable', 'no-verify'].includes(address.searchParams.get('sslmode') ?? '');

/**
 * The address with which every connection is made. Where the data folder has a certificate, the server
 * must show it, or one that it signed, and be the host it is called by. All connections read it from the
 * address alone, so that none can forget to ask.
 */
export function verifying(databaseUrl: string, dataDir: string): string {
  const address = new URL(databaseUrl);
  if (decides(address) || !existsSync(certificateOf(dataDir))) return databaseUrl;
  const { searchParams } = address;
  if (!searchParams.has('sslmode')) searchParams.set('sslmode', 'verify-full');
  searchParams.set('sslrootcert', certificateOf(dataDir));
  return address.href;
}

/** The same place for another login. */
export function withLogin(
  databaseUrl: string,
  { user, password }: { user: string; password: string },
): string {
  const address = new URL(databaseUrl);
  const { searchParams } = address;
  for (const [name, value] of Object.entries({ user, password })) searchParams.set(name, value);
  // An address without a host, of a socket in a folder, has no place for them but that.
  if (address.hostname === '') return address.href;
  for (const name of ['user', 'password']) searchParams.delete(name);
  return Object.assign(address, { username: user, password }).href;
}

/** The same login and the same demands, at another place. */
export function atPlace(
  databaseUrl: string,
  { host, port, database }: { host: string; port: number; database: string },
): string {
  const address = new URL(databaseUrl);
  // A socket in a folder has stood in them until now.
  for (const name of ['host', 'port']) address.searchParams.delete(name);
  return Object.assign(address, {
    hostname: host.includes(':') ? `[${host}]` : host,
    port: String(port),
    pathname: `/${encodeURIComponent(database)}`,
  }).href;
}

/** What another counter needs of this address: the certificate itself instead of the name of its file. */
export async function portable(databaseUrl: string): Promise<SharedServer> {
  const address = new URL(databaseUrl);
  const file = address.searchParams.get('sslrootcert');
  if (file === null) return { databaseUrl, certificate: null };
  address.searchParams.delete('sslrootcert');
  return { databaseUrl: address.href, certificate: await readFile(file, 'utf8') };
}

/** Of the settings; with its spaces, never with the lines around it. */
const line = /^[ \t]*ROWLOCK_DATABASE_URL[ \t]*=[ \t]*(.*?)[ \t]*$/m;

/** The server that the settings of a data folder name, as it stands there; null where they name none. */
export async function serverNamed(dataDir: string): Promise<string | null> {
  const kept = (await readIfThere(settingsOf(dataDir))) ?? '';
  return line.exec(kept)?.[1] ?? null;
}

/**
 * Writes certificate and address into a data folder, where the next start finds them, in place of another
 * address that stands there.
 */
export async function keepServer(
  dataDir: string,
  { databaseUrl, certificate }: SharedServer,
): Promise<void> {
  if (certificate !== null) await writePrivate(certificateOf(dataDir), certificate);
  if ((await serverNamed(dataDir)) === databaseUrl) return;
  const kept = (await readIfThere(settingsOf(dataDir))) ?? '';
  const others = kept.replace(new RegExp(`${line.source}\n?`, 'm'), '');
  const before = others && !others.endsWith('\n') ? `${others}\n` : others;
  await writePrivate(settingsOf(dataDir), `${before}ROWLOCK_DATABASE_URL=${databaseUrl}\n`);
}

/** Whether a text is a certificate, as PEM; of several the first is looked at. */
export function isCertificate(text: string): boolean {
  try {
    return text.includes('-----BEGIN CERTIFICATE-----') && Boolean(new X509Certificate(text));
  } catch {
    return false;
  }
}
