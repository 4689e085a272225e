import { refuses } from './refusals.ts';

/** Why places are not to be had. */
export const saleRefusals = refuses(
  'NOT_FOUND',
  'SOLD_OUT',
  'LIMIT_EXCEEDED',
  'NOT_ON_SALE',
  'MIXED_CURRENCIES',
  'TOTAL_TOO_LARGE',
);

/** Why an order is not paid. */
export const payRefusals = refuses(
  'NOT_FOUND',
  'ID_REUSED',
  'NOT_HELD',
  'HOLD_EXPIRED',
  'PARTICIPANTS_MISSING',
  'AGE_LIMIT',
  'TOTAL_CHANGED',
  'PAYMENTS_DIFFER',
  'TENDERED_TOO_MUCH',
  'NO_SHIFT',
  'COUNTING',
  'WRONG_CURRENCY',
);

/** Why an order is not taken back. */
export const cancelRefusals = refuses(
  'NOT_FOUND',
  'ID_REUSED',
  'ADMITTED',
  'EVENT_STARTED',
  'APPROVAL_NEEDED',
  'NO_SHIFT',
  'COUNTING',
  'WRONG_CURRENCY',
  'DRAWER_EMPTY',
  'WRONG_CREDENTIALS',
  'TRY_LATER',
);
