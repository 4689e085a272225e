import { protocol, type Session } from 'electron';
import type { Logger } from 'pino';
import { recordIncident } from '../../log/incident.ts';
import type { Side } from '../../program/sides.ts';
import { protectiveHeaders } from '../content-policy.ts';
import { staticAnswer } from '../static-files.ts';
import { developmentAnswer, developmentServer, developmentSocket } from './development.ts';

export const scheme = 'app';
/** Training is another origin: what a page keeps for itself is never in both. */
const names: Readonly<Record<Side, string>> = { boxOffice: 'rowlock', training: 'training' };
const sides = ['boxOffice', 'training'] as const;

export const originOf = (side: Side): string => `${scheme}://${names[side]}`;

/** Whose page this is; undefined for one that is not ours. */
export const sideOf = (origin: string | undefined): Side | undefined =>
  sides.find(side => originOf(side) === origin);

/** Before the program is ready: pages of ours are a secure origin of their own, unlike files. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built renderer to the windows of this session. */
export function servePages(session: Session, pages: string, log: Logger): void {
  session.protocol.handle(scheme, async request => {
    const url = new URL(request.url);
    // Another name is another origin, with rights of its own.
    if (!Object.values(names).includes(url.host) || request.method !== 'GET')
      return new Response(null, { status: 404 });
    try {
      if (developmentServer) return await developmentAnswer(developmentServer, url);
      const { status, headers, body } = await staticAnswer(pages, url.pathname);
      return new Response(body, { status, headers });
    } catch (error) {
      recordIncident(log, 'app://', error);
      return new Response(null, { status: 500, headers: protectiveHeaders });
    }
  });
}

/** What else a page could reach for: nothing outside, no download, no permission. */
export function closeSession(session: Session): void {
  // Copying a code into the clipboard is the one thing that a page of ours may ask for.
  const allowed = (permission: string, asking: string | undefined) =>
    permission === 'clipboard-sanitized-write' &&
    sides.some(side => asking?.startsWith(`${originOf(side)}/`));
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl }) =>
    decide(allowed(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, asking) =>
    allowed(permission, `${asking}/`),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', event => event.preventDefault());
  session.webRequest.onBeforeRequest(
    { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file://*/*', 'ftp://*/*'] },
    ({ url }, decide) => {
      const ofTheServer = developmentServer && url.startsWith(developmentSocket(developmentServer));
      decide({ cancel: !ofTheServer });
    },
  );
}
