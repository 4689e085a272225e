import type { PaymentMethod, Way } from '../contract/payments.ts';
import { isolated } from './isolated.ts';

/** How it was paid, as a person reads it: another method by what it was called. */
export const methodName = (
  words: Readonly<Record<PaymentMethod, string>>,
  { method, name }: Way,
): string => (name === undefined ? words[method] : isolated(name));
