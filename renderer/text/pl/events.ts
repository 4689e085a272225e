import type { events as en } from '../en/events.ts';
import type { Sentences } from '../shape.ts';

export const events: Sentences<typeof en> = {};
