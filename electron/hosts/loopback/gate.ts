import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import type { Launch } from './launch-token.ts';
import { plainReply } from './reply.ts';

/** Where a page gets the launch token for the code in its address. */
export const codesPath = '/launch';

type Gate = MiddlewareHandler<{ Bindings: HttpBindings }>;

/**
 * Decides who may speak to the loopback host, before anything else is done with a request: only the
 * names and the origin of this host, and all but the pages only with the launch token.
 */
export const gate = (launch: Launch, port: number): Gate[] => [
  ownName(port),
  ownOrigin,
  ownAddress,
  launched(launch),
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

/**
 * The built pages are the same in every installation and hold nothing: a browser that asks for them has no
 * header to show. Everything else is for who has the token.
 */
function launched(launch: Launch): Gate {
  return async (c, next) => {
    const { method, path } = c.req;
    const isPage = method === 'GET' || method === 'HEAD';
    const token = c.req.query('token');
    if (isPage && path === '/' && token !== undefined) {
      if (!launch.isIn(token)) return refused();
      // On to the bare address, so that the token stays neither in sight nor in the history; what is behind
      // the # is sent to nobody, and good once.
      return plainReply(303, '', { location: `/#code=${launch.codeAtOnce()}` });
    }
    const isOpen = isPage || (method === 'POST' && path === codesPath);
    return isOpen || launch.shownBy(c) ? next() : refused();
  };
}

const refused = () =>
  plainReply(
    401,
    'This is Rowlock. Open the whole address that the program printed when it started.',
  );
