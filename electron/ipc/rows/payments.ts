import type { correcting as area } from '../../../core/contract/correcting.ts';
import { correct } from '../../../core/payments/correct.ts';
import type { Rows } from '../row.ts';

export const payments: Rows<typeof area> = {
  correct,
};
