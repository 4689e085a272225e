const place = 'rowlock.launch';
const header = 'x-rowlock-token';

/** What every call to the loopback host shows; nothing in the desktop window, which has a port of its own. */
export function launchHeaders(): Record<string, string> {
  const token = sessionStorage.getItem(place);
  return token === null ? {} : { [header]: token };
}

/**
 * Takes the code out of the address and gets the launch token for it, for this tab and its reloads: the
 * browser keeps it for this host and port alone, and sends it nowhere by itself. Answers whether this page
 * may speak to its host.
 */
export async function launch(): Promise<boolean> {
  const code = codeInAddress();
  if (code !== undefined) {
    history.replaceState(null, '', location.pathname);
    const token = await tokenFor(code);
    if (token !== null) sessionStorage.setItem(place, token);
  }
  return isKnown();
}

const codeInAddress = (): string | undefined => /^#code=([\w-]+)$/.exec(location.hash)?.[1];

async function tokenFor(code: string): Promise<string | null> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ code });
  const answer = await fetch('/launch', { method: 'POST', headers, body }).catch(() => null);
  if (!answer?.ok) return null;
  return ((await answer.json()) as { token: string }).token;
}

/** Another printed address, typed into this tab: what is behind the # alone would load nothing. */
export const followNewAddress = (): void =>
  window.addEventListener('hashchange', () => {
    if (codeInAddress() !== undefined) location.reload();
  });

/** A host that was started anew has another token. */
async function isKnown(): Promise<boolean> {
  const shown = launchHeaders();
  if (shown[header] === undefined) return false;
  const headers = { 'content-type': 'application/json', ...shown };
  const asked = { method: 'POST', headers, body: '{}' };
  const answer = await fetch('/rpc/system/status', asked).catch(() => null);
  if (answer?.status === 401) sessionStorage.removeItem(place);
  return answer?.status !== 401;
}
