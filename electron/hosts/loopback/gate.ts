import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { launchToken } from './launch-token.ts';
import { plainReply } from './reply.ts';

type Gate = MiddlewareHandler<{ Bindings: HttpBindings }>;

/**
 * Decides who may speak to the loopback host, before anything else is done with a request: only the
 * names and the origin of this host, and only with the launch token.
 */
export const gate = (token: string, port: number): Gate[] => [
  ownName(port),
  ownOrigin,
  ownAddress,
  launched(token, port),
];

/** Another name that leads here is a page which has bound its own name to this address. */
function ownName(port: number): Gate {
  const ours = [`127.0.0.1:${port}`, `localhost:${port}`];
  return async (c, next) =>
    ours.includes(c.req.header('host') ?? '')
      ? next()
      : plainReply(421, 'This is not the name of this host.');
}

const ownOrigin: Gate = async (c, next) => {
  const origin = c.req.header('origin');
  return origin === undefined || origin === `http://${c.req.header('host')}`
    ? next()
    : plainReply(403, 'Other pages may not call this host.');
};

/** An address may name a host of its own (`//elsewhere/`, `http://elsewhere/`). */
const ownAddress: Gate = async (c, next) => {
  const named = c.req.header('host');
  const { url = '' } = c.env.incoming;
  const base = `http://${named}`;
  return URL.canParse(url, base) && new URL(url, base).host === named ? next() : notOurAddress();
};

export const notOurAddress = (): Response =>
  plainReply(400, 'This is not an address of this host.');

function launched(token: string, port: number): Gate {
  const launch = launchToken(token, port);
  return async (c, next) => {
    if (c.req.method === 'GET' && c.req.path === '/' && launch.isIn(c.req.query('token'))) {
      // On to the bare address, so that the token stays neither in sight nor in the history.
      return plainReply(303, '', { location: '/', 'set-cookie': launch.cookie });
    }
    if (launch.shownBy(c)) return next();
    return plainReply(
      401,
      'This is Rowlock. Open the whole address that the program printed when it started.',
    );
  };
}
