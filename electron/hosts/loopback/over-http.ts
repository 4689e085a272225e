import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import type { Logger } from 'pino';
import { router } from '../../ipc/router.ts';
import { recordIncident } from '../../log/incident.ts';
import type { Host } from '../../program/open.ts';
import type { Seat } from '../../program/seat.ts';
import { protectiveHeaders } from '../content-policy.ts';
import { staticAnswer } from '../static-files.ts';
import { gate } from './gate.ts';
import { newLaunchToken } from './launch-token.ts';
import { plainReply, type Reply, send } from './reply.ts';

export interface HttpOptions {
  readonly host: Pick<Host, 'context'>;
  /** The folder of the built renderer. */
  readonly pages: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: Logger;
}

export interface HttpHost {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  readonly token: string;
  /** Takes nothing new, gives what is running this many milliseconds, then drops it. */
  readonly close: (patience: number) => Promise<void>;
}

const largestBody = 1024 * 1024;

/**
 * The same operations as in the desktop window, for a browser or a program on this computer.
 *
 * @throws what listening throws: EADDRINUSE, EACCES
 */
export async function openHttp({ host, pages, port, log }: HttpOptions): Promise<HttpHost> {
  const rpc = new RPCHandler(router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: largestBody })],
  });

  /** @returns nothing where the operation has answered by itself */
  async function replyTo(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Reply | undefined> {
    const passed = admit(request);
    if ('reply' in passed) return passed.reply;
    const { pathname } = passed.url;

    if (request.method === 'GET' || request.method === 'HEAD') {
      return await staticAnswer(pages, pathname);
    }
    if (request.method !== 'POST' || !pathname.startsWith('/rpc/')) {
      return plainReply(405, 'Operations are POST /rpc/<area>/<operation>.');
    }
    response.setHeaders(new Map(Object.entries(protectiveHeaders)));
    response.setHeader('cache-control', 'no-store');
    const context = host.context(bearerSeat(request));
    const { matched } = await rpc.handle(request, response, { prefix: '/rpc', context });
    return matched ? undefined : plainReply(404, 'There is no such operation.');
  }

  const server = createServer((request, response) => {
    replyTo(request, response).then(
      reply => reply && send(response, reply),
      (error: unknown) => {
        // Without the request's address: the first one holds the token.
        const incident = recordIncident(log, 'over-http', error);
        send(response, plainReply(500, `Something went wrong. Incident ${incident}`));
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  server.on('error', error => log.error({ err: error }, 'the loopback server'));

  const token = newLaunchToken();
  const bound = (server.address() as AddressInfo).port;
  const admit = gate(token, bound);
  return {
    url: `http://127.0.0.1:${bound}/`,
    token,
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

/** Over HTTP the caller keeps its tokens: it shows one with every request and is given the new ones. */
const bearerSeat = (request: IncomingMessage): Seat => ({
  accessToken: () => /^Bearer ([\w.~+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1],
  refreshToken: () => undefined,
  keep: tokens => tokens,
  stay: () => undefined,
  drop: () => undefined,
});
