import type { sell as en } from '../en/sell.ts';
import type { Sentences } from '../shape.ts';

export const sell: Sentences<typeof en> = {};
