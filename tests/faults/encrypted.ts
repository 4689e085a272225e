import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { certificateFor } from '../support/certificate.ts';

/** Meets clients as a server does that encrypts: by a certificate of its own, which nobody has to believe. */
export function encryption(): (client: Socket) => Promise<Socket> {
  const { certificate, privateKey } = certificateFor('127.0.0.1');
  const secureContext = createSecureContext({ cert: certificate, key: privateKey });
  return async client => {
    // The first that a client says is that it wants to encrypt, and nothing more until it may.
    await once(client, 'data');
    client.write('S');
    return new TLSSocket(client, { isServer: true, secureContext });
  };
}
