import type { attempts } from '../../../core/contract/attempts.ts';
import type { correcting } from '../../../core/contract/correcting.ts';
import { chargeCard } from '../../../core/orders/charge-card.ts';
import { refundCard } from '../../../core/orders/refund-card.ts';
import { abort } from '../../../core/payments/abort.ts';
import { ask } from '../../../core/payments/ask.ts';
import { attempt } from '../../../core/payments/attempt.ts';
import { attempts as ofOrder } from '../../../core/payments/attempts.ts';
import { correct } from '../../../core/payments/correct.ts';
import { markLookedAt } from '../../../core/payments/mark-looked-at.ts';
import { reverse } from '../../../core/payments/reverse.ts';
import { settle } from '../../../core/payments/settle.ts';
import { toCheck } from '../../../core/payments/to-check.ts';
import type { Rows } from '../row.ts';

export const payments: Rows<typeof attempts & typeof correcting> = {
  correct,
  begin: chargeCard,
  refund: refundCard,
  reverse,
  attempt,
  attempts: ofOrder,
  abort,
  ask,
  settle,
  markLookedAt,
  toCheck,
};
