import { isIP, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { Client, type ClientConfig } from 'pg';
import { UnfitServer } from './unfit-server.ts';

/** How long a server is given to hang up after a farewell, in milliseconds. */
const farewell = 1_000;

/**
 * A connection that gives its password to nobody who does not prove to be the server: off this computer, and
 * without a certificate that was checked, only SCRAM is answered, which proves both sides to each other and
 * tells neither's secret. Ends within a second even where the server does not.
 */
export class GuardedClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    // Whoever waits for it is told; a connection that breaks must not end the program.
    this.on('error', () => undefined);
    const { connection } = this;
    let isProven = false;
    const ask = (how: string) => {
      if (isTrusted(connection.stream)) return;
      // Told at once: the word that all is well may be the next in the same packet.
      connection.emit('error', new UnfitServer('insecure', how));
      // Before node-postgres hears of the question: what is destroyed sends nothing.
      connection.stream.destroy();
    };
    connection.on('authenticationCleartextPassword', () => ask('password'));
    connection.on('authenticationMD5Password', () => ask('md5'));
    connection.on('authenticationSASLFinal', () => (isProven = true));
    connection.on('authenticationOk', () => {
      if (!isProven && this.password) ask('trust');
    });
  }

  override end(): Promise<void>;
  override end(callback: (error: Error) => void): void;
  override end(callback?: (error: Error) => void): Promise<void> | void {
    const { stream } = this.connection;
    const late = setTimeout(() => stream.destroy(), farewell);
    const ended = super.end().finally(() => clearTimeout(late));
    if (!callback) return ended;
    void ended.then(callback as () => void);
  }
}

/** This computer itself, by a socket in a folder too, or a server whose certificate was checked. */
function isTrusted(stream: Duplex): boolean {
  if (!(stream instanceof Socket)) return false;
  if (stream instanceof TLSSocket && stream.authorized) return true;
  const address = stream.remoteAddress;
  if (address === undefined) return true;
  const plain = address.replace(/^::ffff:/i, '');
  return isIP(plain) === 4 ? plain.startsWith('127.') : plain === '::1';
}
