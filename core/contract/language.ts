import { z } from 'zod';

/** The languages of the screens and of paper. */
export const Language = z.enum(['en', 'pl', 'fa']);
export type Language = z.output<typeof Language>;
