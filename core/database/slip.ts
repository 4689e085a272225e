/** Shorter words are one slip away from too many others. */
const shortest = 4;
/** From this length on the last letter is only an ending: ceramika, ceramiki. */
const inflected = 6;

/** Whether a word can be a slip of another at all: what has digits is a number or a code. */
export const maySlip = (word: string): boolean => word.length >= shortest && /^\p{L}+$/u.test(word);

/**
 * The words that were meant, but for one slip of the fingers: a letter left out, put in, mistaken, or two in the wrong
 * sequence. A word may be longer than what was typed of it. Where no word is meant so, another ending of a longer one is.
 */
export function slipsOf(typed: string, words: readonly string[]): string[] {
  const meant = words.filter(word => beginsAlmost(typed, word));
  if (meant.length > 0 || typed.length < inflected) return meant;
  return words.filter(word => beginsAlmost(typed.slice(0, -1), word));
}

/** Of its length, a letter less and a letter more: one slip makes no greater difference. */
const beginsAlmost = (typed: string, word: string): boolean =>
  [0, -1, 1].some(more => {
    const beginning = word.slice(0, typed.length + more);
    return beginning.length === typed.length + more && oneSlip(typed, beginning);
  });

function oneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = (text: string, from: number) => text.slice(from);
  if (short.length < long.length) return rest(short, at) === rest(long, at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return (
    rest(short, at + 1) === rest(long, at + 1) ||
    (isSwapped && rest(short, at + 2) === rest(long, at + 2))
  );
}
