import { newNonce, pageHeaders, protectiveHeaders } from '../content-policy.ts';

/**
 * Where `npm run dev` serves the pages. In every other build the word `undefined` stands here, written by
 * electron.vite.config.ts: no variable leads what is shipped to pages of somebody else.
 */
export const developmentServer: string | undefined = process.env['ELECTRON_RENDERER_URL'];

/** Over which the page hears what has changed, and the one address beside its own that it may reach. */
export const developmentSocket = (server: string): string =>
  Object.assign(new URL(server), { protocol: 'ws:' }).href;

/** A page or script from the development server, at our own address: origin and policy are checked as ever. */
export async function developmentAnswer(server: string, { pathname, search }: URL) {
  const answer = await fetch(Object.assign(new URL(server), { pathname, search }));
  if (answer.headers.get('content-type')?.startsWith('text/html') !== true) return answer;
  const nonce = newNonce();
  const headers = new Headers({ ...protectiveHeaders, ...pageHeaders(nonce) });
  const policy = headers.get('content-security-policy') ?? '';
  const own = "connect-src 'self'";
  headers.set(
    'content-security-policy',
    policy.replace(own, `${own} ${developmentSocket(server)}`),
  );
  headers.set('content-type', 'text/html; charset=utf-8');
  const page = (await answer.text()).replaceAll('__NONCE__', nonce);
  return new Response(page, { status: answer.status, headers });
}
