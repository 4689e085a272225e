/** What was typed as a code of an order: without its hyphen, in upper case. */
export const readOrderCode = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();
