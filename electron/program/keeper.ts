/** Keeps one secret while the program is closed, where the system can seal it. */
export interface Keeper {
  /** What was kept; null when there is nothing, or nothing that can be read any more. */
  kept(): string | null;
  /** Null forgets it. */
  keep(secret: string | null): void;
}
