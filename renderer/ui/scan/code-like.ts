/**
 * The fewest signs of a scan. Nobody counts a quantity or a PIN of four digits in so many; the shortest
 * codes that are printed on anything (an EAN-8, an order) have eight.
 */
const fewest = 6;

/** Signs that codes are made of. Lower case, spaces and commas are words and amounts. */
const signs = /^[A-Z0-9-]+$/;

/** An order has eight signs, a ticket twenty-four, none of them 0 O 1 I L U V (core/orders/parts/code.ts). */
export const isOurCode = (bare: string): boolean =>
  /^(?:[2-9A-HJKMNP-TW-Z]{8}|[2-9A-HJKMNP-TW-Z]{24})$/.test(bare);

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Whether what was written so far can still become a code. */
export const beginsCode = (text: string): boolean => signs.test(text);

/** Whether a burst with this text is a scan; else somebody's program typed it. */
export function isCodeLike(text: string): boolean {
  const bare = text.replaceAll('-', '');
  if (!signs.test(text) || bare.length < fewest || day.test(text)) return false;
  // Letters alone are a word, unless they could be a code of ours.
  return /\d/.test(bare) || isOurCode(bare);
}
