import type { maintenance as en } from '../en/maintenance.ts';
import type { Sentences } from '../shape.ts';

export const maintenance: Sentences<typeof en> = {};
