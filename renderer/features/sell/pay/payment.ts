import type { CommandId } from '../../../../core/contract/ids.ts';
import type { PaymentInput } from '../../../../core/contract/payments.ts';

/** One decision to take the money: sent under the same id until it is answered. */
export interface Payment {
  readonly id: CommandId;
  readonly expectedTotalMinor: number;
  readonly payments: readonly PaymentInput[];
  /** Left out where its prices ask for no proof. */
  readonly proofsConfirmed?: true;
}
