import type { CommandId } from '../../../../core/contract/ids.ts';
import { paidOf } from '../../../../core/contract/rounding.ts';
import type { Answer } from '../../../api/answers.ts';
import { emptyTill, paymentsOf, remainingOf, type Till } from '../../../ui/pay/till.ts';
import { firstMissing, missingOf } from '../participants/missing.ts';
import { areSeen, type Proof, proofsNeeded } from '../pay/proofs.ts';
import { focused, focusOn } from './focus.ts';
import { folded } from './fold.ts';
import { isGiving } from './gifts.ts';
import { heldLines, sameLines } from './lines.ts';
import { placesOf } from './place.ts';
import type { Held, Holding, Sale } from './sale.ts';
import { inHandOf } from './stages.ts';
import { linesOf } from './wish.ts';

/** Every ticket that has no complete participant, as the database would say it. */
export const participantsMissing = (sale: Sale): Answer => ({
  kind: 'refusal',
  code: 'PARTICIPANTS_MISSING',
  data: {
    ticketIds: placesOf(sale)
      .filter(place => missingOf(place).length > 0)
      .map(place => place.ticket?.id ?? place.key),
  },
});

/** Parts counted off against a larger order would come to more than this one. */
const fitting = ({ till, order }: Held): Till =>
  remainingOf(till, order.totalMinor) >= 0 ? till : emptyTill;

const counted = (sale: Held | Holding): Sale =>
  sale.stage === 'holding'
    ? { ...sale, toPay: true, saveDue: true, problem: null }
    : {
        ...{ ...inHandOf(sale), stage: 'paying', till: fitting(sale), saveDue: true },
        ...{ early: false, problem: null },
      };

/** To the money, or to the first field that is still missing before it. */
export function onwards(sale: Sale, problem: Answer | null): Sale {
  switch (sale.stage) {
    case 'holding':
    case 'held': {
      if (sale.wish.length === 0) return sale;
      // The pay panel is not there yet: the next Enter was meant for it.
      if (sale.stage === 'holding' && sale.toPay)
        return problem === null ? { ...sale, early: true } : sale;
      const missing = firstMissing(placesOf(sale));
      if (missing === null) return focused(counted(sale), focusOn.amount);
      const on = focusOn.field(missing.place.key, missing.field);
      return focused({ ...sale, saveDue: true, problem }, on);
    }
    case 'idle':
    case 'released':
    case 'releasing':
    case 'paying':
    case 'lapsed':
    case 'charging':
    case 'taking':
    case 'done':
      return sale;
  }
}

export function tillChanged(sale: Sale, till: Partial<Till>): Sale {
  switch (sale.stage) {
    case 'paying':
    case 'lapsed':
      return { ...sale, till: { ...sale.till, ...till }, early: false, problem: null };
    case 'idle':
    case 'released':
    case 'holding':
    case 'held':
    case 'releasing':
    case 'charging':
    case 'taking':
    case 'done':
      return sale;
  }
}

/** One decision to take the money. A second Enter finds the first one under way and makes none. */
export function payment(sale: Sale, id: CommandId, proofs: readonly Proof[] = []): Sale {
  switch (sale.stage) {
    case 'paying':
    case 'lapsed': {
      // The total on the screen belongs to what is still on its way to the database.
      if (isGiving(sale)) return { ...sale, early: true };
      if (!sameLines(linesOf(sale.wish), heldLines(sale.order))) return { ...sale, early: true };
      const { totalMinor } = sale.order;
      const payments = paymentsOf(sale.till, totalMinor, paidOf(sale.order));
      if (payments === null) return focused(sale, focusOn.amount);
      if (!areSeen(sale.till, proofs))
        return focused({ ...sale, problem: proofsNeeded(proofs) }, focusOn.proofs);
      return {
        ...inHandOf(sale),
        stage: 'taking',
        payment: {
          ...{ id, expectedTotalMinor: totalMinor, payments },
          ...(proofs.length > 0 && { proofsConfirmed: true }),
        },
        lapsed: sale.stage === 'lapsed',
        early: false,
        problem: null,
      };
    }
    case 'idle':
    case 'released':
    case 'holding':
    case 'held':
    case 'releasing':
    case 'charging':
    case 'taking':
    case 'done':
      return sale;
  }
}

/** One step back from the money. */
export function back(sale: Sale): Sale {
  switch (sale.stage) {
    case 'paying':
      return focused({ ...inHandOf(sale), stage: 'held', problem: null }, focusOn.classes);
    case 'lapsed':
      return folded(sale, 'ranOut');
    case 'idle':
    case 'released':
    case 'holding':
    case 'held':
    case 'releasing':
    case 'charging':
    case 'taking':
    case 'done':
      return sale;
  }
}
