import type { CommandId } from '../../../../core/contract/ids.ts';
import type { Answer } from '../../../api/answers.ts';
import { firstMissing, missingOf } from '../participants/row.ts';
import { emptyTill, paymentsOf, remainingOf } from '../pay/till.ts';
import { folded } from './folded.ts';
import { focused, focusOn, type Sale } from './sale.ts';

/** Every ticket that has no complete participant, as the database would say it. */
export const participantsMissing = (sale: Sale): Answer => ({
  kind: 'refusal',
  code: 'PARTICIPANTS_MISSING',
  data: {
    ticketIds: sale.places
      .filter(place => missingOf(place, sale.order).length > 0)
      .map(place => place.ticketId ?? place.key),
  },
});

/** To the money, or to the first field that is still missing before it. */
export function onwards(sale: Sale, problem: Answer | null): Sale {
  if (sale.stage !== 'choosing' || sale.places.length === 0) return sale;
  const missing = firstMissing(sale);
  if (missing === null) {
    // Parts counted off against a larger order would come to more than this one.
    const fits = sale.order === null || remainingOf(sale.till, sale.order.totalMinor) >= 0;
    const till = fits ? sale.till : emptyTill;
    return focused(
      { ...sale, stage: 'paying', saveDue: true, problem: null, till },
      focusOn.amount,
    );
  }
  return focused(
    { ...sale, saveDue: true, problem },
    focusOn.field(missing.place.key, missing.field),
  );
}

export function payment(sale: Sale, id: CommandId): Sale {
  // A second Enter must not become a second payment: one decision at a time.
  if (sale.stage !== 'paying' || sale.payment !== null || sale.order === null) return sale;
  // The total on the screen belongs to places that are still on their way to the database.
  if (sale.order.tickets.filter(each => each.status === 'held').length !== sale.places.length)
    return sale;
  const { totalMinor } = sale.order;
  const payments = paymentsOf(sale.till, totalMinor);
  if (payments === null) return focused(sale, focusOn.amount);
  return {
    ...sale,
    payment: { id, expectedTotalMinor: totalMinor, payments },
    problem: null,
    saveDue: true,
  };
}

/** While the money is being counted a hold may run out: the payment still takes free places back. */
export function ranOut(sale: Sale): Sale {
  if (sale.order === null || sale.stage === 'done') return sale;
  const saved = sale.places.every(each => each.edition === each.kept);
  return sale.stage === 'paying' && saved ? { ...sale, lapsed: true } : folded(sale, 'ranOut');
}

export const back = (sale: Sale): Sale =>
  sale.stage !== 'paying' || sale.payment !== null
    ? sale
    : sale.lapsed
      ? folded(sale, 'ranOut')
      : focused({ ...sale, stage: 'choosing', problem: null }, focusOn.classes);
