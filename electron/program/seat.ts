export interface Tokens {
  accessToken: string;
  refreshToken: string;
  /** When the access token runs out, ISO 8601. */
  expiresAt: string;
}

/**
 * Where a caller's session is kept. Over HTTP the caller keeps its tokens itself; a desktop window
 * never sees them: its seat in the main process does.
 */
export interface Seat {
  accessToken(): string | undefined;
  /** Only a seat that keeps tokens itself has one; it is then used as soon as the access token runs out. */
  refreshToken(): string | undefined;
  /** Takes new tokens and answers what of them the caller may see. */
  keep(tokens: Tokens): Partial<Tokens>;
  /** Whether tokens outlive the program, from now on. */
  stay(wanted: boolean): void;
  drop(): void;
}
