import { type HttpBindings, RequestError } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Logger } from 'pino';
import { recordIncident } from '../../log/incident.ts';
import type { Host } from '../../program/open.ts';
import { staticAnswer } from '../static-files.ts';
import { codes } from './codes.ts';
import { codesPath, gate, notOurAddress } from './gate.ts';
import type { Launch } from './launch-token.ts';
import { operations, tooLarge } from './operations.ts';
import { plainReply } from './reply.ts';

interface AppOptions {
  readonly host: Pick<Host, 'context'>;
  /** The folder of the built renderer. */
  readonly pages: string;
  readonly launch: Launch;
  readonly port: number;
  readonly log: Logger;
}

const maxSize = 1024 * 1024;

/** Everything that the loopback host answers: the files of the window, and its operations. */
export function loopbackApp({ host, pages, launch, port, log }: AppOptions) {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(...gate(launch, port));
  app.get('*', async c => {
    const { status, headers, body } = await staticAnswer(pages, new URL(c.req.url).pathname);
    // An answer to HEAD has no body whose length could be taken.
    return c.body(body, status, { ...headers, 'content-length': String(body.length) });
  });
  app.post(codesPath, bodyLimit({ maxSize: 1_000, onError: tooLarge }), codes(launch));
  app.post('/rpc/*', bodyLimit({ maxSize, onError: tooLarge }), operations(host));
  app.all('*', () => plainReply(405, 'Operations are POST /rpc/<area>/<operation>.'));
  const answer = answerToError(log);
  app.onError((error, c) => {
    if (error !== c.env.incoming.errored) return answer(error);
    // Whoever goes in the middle of a request is no defect, and reads no answer.
    log.debug('a request was cut off');
    return plainReply(400, 'The request was cut off.');
  });
  return app;
}

/** For what no operation has answered. */
export const answerToError =
  (log: Logger) =>
  (error: unknown): Response => {
    if (error instanceof RequestError) return notOurAddress();
    // Without the request's address: the first one holds the token.
    const incident = recordIncident(log, 'over-http', error);
    return plainReply(500, `Something went wrong. Incident ${incident}`);
  };
