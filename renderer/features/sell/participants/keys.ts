/** PESEL or another document, in the row that has the focus. */
export const idKindKeys = 'F6';
/** Releases the place of the row that has the focus. */
export const releaseKeys = 'alt+Delete';
