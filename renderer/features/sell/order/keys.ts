/** Releases the places of the order; the same key holds them again, or takes up a hold left open. */
export const orderKeys = 'F4';
export const payKeys = 'F9';
export const participantsKeys = 'F3';
export const ticketsKeys = 'F2';
