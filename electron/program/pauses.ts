/** How long the program leaves things as they are, in milliseconds. */
export interface Pauses {
  /** For which a sign-in or a counter, once looked up, is believed while this counter hears the others. */
  readonly believed: number;
  /** The same while it does not: whoever is stopped elsewhere is out after it. */
  readonly believedUnheard: number;
  /** After which what a counter with an older key saved meanwhile is moved to the current one. */
  readonly betweenMoves: number;
  /** After which a counter compares the journal with what it saw of it, though nobody acts there. */
  readonly betweenLooks: number;
  /** Before a terminal is asked again what became of a card payment; each further pause is twice as long. */
  readonly beforeAsking: number;
}

export const pauses: Pauses = {
  believed: 5_000,
  believedUnheard: 900,
  betweenMoves: 10_000,
  betweenLooks: 60_000,
  beforeAsking: 1_000,
};
