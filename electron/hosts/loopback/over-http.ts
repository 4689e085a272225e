import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Logger } from 'pino';
import type { Host } from '../../program/open.ts';
import { answerToError, loopbackApp } from './app.ts';
import { openLaunch } from './launch-token.ts';

export interface HttpOptions {
  readonly host: Pick<Host, 'context'>;
  /** The folder of the built renderer. */
  readonly pages: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: Logger;
  /** The printed address was used; `address` is the next. */
  readonly onUsed?: (address: string) => void;
}

export interface HttpHost {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  readonly token: string;
  /** To be printed: opens one page, by a code that is good once. */
  readonly address: () => string;
  /** Takes nothing new, gives what is running this many milliseconds, then drops it. */
  readonly close: (patience: number) => Promise<void>;
}

/**
 * The same operations as in the desktop window, for a browser or a program on this computer.
 *
 * @throws what listening throws: EADDRINUSE, EACCES
 */
export async function openHttp({ host, pages, port, log, onUsed }: HttpOptions): Promise<HttpHost> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  server.on('error', error => log.error({ err: error }, 'the loopback server'));

  const bound = (server.address() as AddressInfo).port;
  const url = `http://127.0.0.1:${bound}/`;
  const address = () => `${url}#code=${launch.printedCode()}`;
  const launch = openLaunch(() => onUsed?.(address()));
  // Still in the turn in which it began to listen: nobody can have asked yet.
  const { fetch } = loopbackApp({ host, pages, launch, port: bound, log });
  const answer = getRequestListener(fetch, { errorHandler: answerToError(log) });
  server.on('request', (request, response) => void answer(request, response));
  return {
    url,
    token: launch.token,
    address,
    close: patience =>
      new Promise(resolve => {
        const impatient = setTimeout(() => server.closeAllConnections(), patience);
        server.close(() => {
          clearTimeout(impatient);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
