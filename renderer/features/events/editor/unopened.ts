/**
 * For fields with a list to choose from: draws the list only once it is opened. A form has dozens of
 * them with hundreds of entries, and going through events by the arrows would draw them all each time.
 */
export const unopened = { keepMounted: false } as const;
