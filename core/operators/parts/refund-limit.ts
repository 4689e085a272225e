import { and, eq, gt, isNull, or } from 'drizzle-orm';
import { operators } from '../../../drizzle/schema/index.ts';
import type { Actor } from '../../context.ts';
import type { Minor } from '../../contract/money.ts';
import type { RoleId } from '../../contract/permissions.ts';
import type { ReadTx } from '../../database/pool.ts';
import { NotPermitted } from '../../refusal.ts';

/** Up to where somebody lets others give money back: no further than themselves, at a terminal anywhere. */
const limitOf = ({ operator }: Actor): Minor | null => operator?.refundLimitMinor ?? null;

/**
 * Nobody lets somebody else give back more for one order than they may themselves; null, no limit, is
 * the most.
 * @throws NotPermitted
 */
export function mustCover(actor: Actor, refundLimitMinor: Minor | null): void {
  const own = limitOf(actor);
  if (own === null) return;
  if (refundLimitMinor === null || refundLimitMinor > own) throw new NotPermitted('refund');
}

/** The same for all who have a role that is to permit refunds. @throws NotPermitted */
export async function mustCoverEverybodyIn(
  tx: ReadTx,
  actor: Actor,
  roleId: RoleId,
): Promise<void> {
  const own = limitOf(actor);
  if (own === null) return;
  const isHigher = or(isNull(operators.refundLimitMinor), gt(operators.refundLimitMinor, own));
  const [higher] = await tx
    .select({ id: operators.id })
    .from(operators)
    .where(and(eq(operators.role, roleId), isHigher))
    .limit(1);
  if (higher) throw new NotPermitted('refund');
}
