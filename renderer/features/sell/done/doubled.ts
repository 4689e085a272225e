/** Milliseconds in which a second Enter is still the one before: what it brought must be seen. */
export const doubled = 400;
