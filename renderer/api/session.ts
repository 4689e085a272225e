import type { SignedIn } from '../../core/contract/signing-in.ts';

interface Tokens {
  readonly access: string;
  readonly refresh: string;
}

const place = 'rowlock.session';

const stored = (): Tokens | null => {
  const text = sessionStorage.getItem(place);
  return text === null ? null : (JSON.parse(text) as Tokens);
};

let tokens: Tokens | undefined | null;

/** The browser's tokens; always null in the desktop window, where the main process keeps them. */
export const currentTokens = (): Tokens | null => (tokens ??= stored());

/** Keeps what a sign-in or a refresh answered. In memory, and over a reload of this tab only. */
export function keepSession(signedIn: SignedIn): void {
  if (signedIn.accessToken === undefined || signedIn.refreshToken === undefined) return;
  tokens = { access: signedIn.accessToken, refresh: signedIn.refreshToken };
  sessionStorage.setItem(place, JSON.stringify(tokens));
}

export function forgetSession(): void {
  tokens = null;
  sessionStorage.removeItem(place);
}
