import { randomBytes, randomInt } from 'node:crypto';

/** No 0 O, 1 I L, U V: a code is read aloud over a telephone and typed by hand. */
const letters = '23456789ABCDEFGHJKMNPQRSTWXYZ';

/** The code a customer is given: eight characters, 5 × 10¹¹ of them, unique by an index. */
export const newOrderCode = (): string =>
  Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');

/** What the QR of a ticket holds: 120 bits that nobody guesses. */
export const newTicketCode = (): string =>
  Array.from(randomBytes(24), byte => letters[byte % letters.length]).join('');
