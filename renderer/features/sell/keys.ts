/** Releases the places of the order; the same key holds them again, or takes up a hold left open. */
export const orderKeys = 'F4';
export const payKeys = 'F9';
export const participantsKeys = 'F3';
export const ticketsKeys = 'F2';
/** The last sale of this window, for a minute. */
export const undoKeys = 'mod+Z';
/** Counts the typed amount off as a part of the payment: where the number pad has it. */
export const partKeys = '+';
/** PESEL or another document, in the row that has the focus. */
export const idKindKeys = 'F6';
/** The last name of the row above, in the row that has the focus: families come together. */
export const sameNameKeys = 'F7';
/** Fills the rows from a file. */
export const importKeys = 'shift+F7';
/** The next price of its class, in the row that has the focus. */
export const nextPriceKeys = 'mod+ArrowDown';
/** Keeps the places for a buyer who comes later. */
export const reserveKeys = 'alt+R';
/** Releases the place of the row that has the focus. */
export const releaseKeys = 'alt+Delete';
