/**
 * The ways in which a walk through the program is made: the first of them in each run, and the others, which differ by
 * language, with ROWLOCK_ALL_LANGUAGES. What a language changes of a screen is seen in all three of them in each run
 * (`looks.spec.ts`, `sizes.spec.ts`), and the walks themselves are spread over the languages.
 */
export const walkedIn = <const Way>(first: Way, ...others: readonly Way[]): readonly Way[] =>
  process.env['ROWLOCK_ALL_LANGUAGES'] ? [first, ...others] : [first];
