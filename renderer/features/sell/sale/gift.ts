import type { CommandId } from '../../../../core/contract/ids.ts';

/** That a place is to be on the house, or at its price again; kept until the database has answered. */
export interface Gift {
  readonly id: CommandId;
  /** Why it costs nothing; null for its price. */
  readonly reason: string | null;
}

/** By the key of the place. */
export type Gifts = Readonly<Record<string, Gift>>;

/** Why a place is on the house, by the key of the place; nothing of those that cost their price. */
export type Reasons = Readonly<Record<string, string>>;
