import type { orders as en } from '../en/orders.ts';
import type { Sentences } from '../shape.ts';

export const orders: Sentences<typeof en> = {};
