/** The keychain of the person who is signed in at this computer. */
export interface Keychain {
  /** Keys are to lie in it; else it only opens what lies there still. */
  readonly isWanted: boolean;
  /** Null where it cannot. */
  seal(text: string): Buffer | null;
  /** Null where it was sealed for somebody else, or elsewhere. */
  open(sealed: Buffer): string | null;
}
