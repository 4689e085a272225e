/** How long the program leaves things as they are, in milliseconds. */
export interface Pauses {
  /** For which a sign-in or a counter, once looked up, is believed; who was stopped is out after it. */
  readonly believed: number;
  /** After which what a counter with an older key saved meanwhile is moved to the current one. */
  readonly betweenMoves: number;
}

export const pauses: Pauses = { believed: 5_000, betweenMoves: 10_000 };
