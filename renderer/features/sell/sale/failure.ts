import { Minor } from '../../../../core/contract/money.ts';
import type { BusyReason } from '../../../../core/contract/operation.ts';
import type { Answer } from '../../../api/answers.ts';
import { emptyTill } from '../../../ui/pay/till.ts';
import { firstMissing } from '../participants/missing.ts';
import { asOrdered } from './as-ordered.ts';
import type { Command } from './command.ts';
import { fallenBack } from './fall-back.ts';
import { focused, focusOn } from './focus.ts';
import { folded } from './fold.ts';
import { notGiven, withGiftAnswered } from './gifts.ts';
import { placesOf } from './place.ts';
import type { Lapsed, Paying, Sale, Taking, WithOrder } from './sale.ts';
import { hasOrder, inHandOf } from './stages.ts';
import { withTickets } from './tickets.ts';
import { notSaved } from './typing.ts';
import { notUndone } from './undoing.ts';
import { unlessEmpty } from './wish.ts';

const isOver = (answer: Answer) => answer.kind === 'refusal' && answer.code === 'HOLD_EXPIRED';
const isGone = (answer: Answer) =>
  answer.kind === 'refusal' && (answer.code === 'NOT_HELD' || answer.code === 'NOT_FOUND');

/** Why nothing happened: the same command stays due and is sent again after a pause. Null for an answer. */
function waitingFor(answer: Answer): BusyReason | null {
  if (answer.kind === 'busy') return answer.reason;
  // Whoever signs in again goes on with this sale.
  return answer.kind === 'refusal' && answer.code === 'NOT_SIGNED_IN' ? 'unreachable' : null;
}

/** Back to the first participant who is missing, by what is on the screen, else by what was answered. */
function toMissing(sale: Paying | Lapsed, ticketIds: readonly string[]): Sale {
  // A hold that ran out takes no names any more.
  if (sale.stage === 'lapsed') return { ...folded(sale, 'ranOut'), problem: sale.problem };
  const places = placesOf(sale);
  const missing = firstMissing(places);
  const place = missing?.place ?? places.find(each => each.ticket?.id === ticketIds[0]);
  const field = missing?.field ?? 'firstName';
  const on = place === undefined ? focusOn.classes : focusOn.field(place.key, field);
  return focused({ ...inHandOf(sale), stage: 'held' }, on);
}

function notPaid(sale: Taking, answer: Answer): Sale {
  const stage = sale.lapsed ? 'lapsed' : 'paying';
  const open: Paying | Lapsed = { ...inHandOf(sale), stage, problem: answer };
  if (answer.kind === 'refusal') {
    if (answer.code === 'PARTICIPANTS_MISSING') return toMissing(open, answer.data.ticketIds);
    // Until it is paid, a hold that ran out is stored as it was held: what it costs now, only the answer says.
    if (answer.code === 'TOTAL_CHANGED' && open.stage === 'lapsed') {
      const order = { ...open.order, totalMinor: Minor.parse(answer.data.totalMinor) };
      return focused({ ...open, order, till: emptyTill }, focusOn.amount);
    }
    // What was counted off was counted against a total that no longer stands.
    if (answer.code === 'TOTAL_CHANGED')
      return focused({ ...open, stale: true, till: emptyTill }, focusOn.amount);
    if (isGone(answer)) return { ...open, stale: true };
    if (answer.code === 'PROOF_NEEDED') {
      const till = { ...open.till, proofsNamed: answer.data.proofs, proofsSeen: null };
      return focused({ ...open, till }, focusOn.proofs);
    }
    // What lies in the drawer is all that is missing; what was given stays typed.
    if (answer.code === 'NO_SHIFT') return focused(open, focusOn.float);
  }
  return focused(open, focusOn.amount);
}

/** The places are still held, so they are shown again. */
function notCancelled(sale: WithOrder, answer: Answer): Sale {
  const stay: WithOrder =
    sale.stage === 'releasing' ? { ...inHandOf(sale), stage: 'held' } : { ...sale };
  const shown = stay.wish.length === 0 ? asOrdered(stay, stay.order) : stay;
  return { ...shown, problem: answer };
}

/** What a command that did not succeed makes of the sale. */
export function failed(before: Sale, command: Command, answer: Answer): Sale {
  const waiting = waitingFor(answer);
  const call = waiting === null ? null : { kind: command.kind, waiting };
  const sale = { ...before, call };
  if (command.kind === 'undo') return waiting === null ? notUndone(sale, command, answer) : sale;
  if (command.kind === 'hold') {
    if (sale.stage !== 'holding' || sale.hold?.id !== command.id) return { ...before, call: null };
    if (waiting !== null) return sale;
    return unlessEmpty(fallenBack({ ...sale, hold: null }, command.lines, answer));
  }
  if (!hasOrder(sale) || sale.order.id !== command.orderId) return { ...before, call: null };
  if (waiting !== null) return sale;
  if (isOver(answer)) return { ...folded(sale, 'ranOut'), problem: answer };
  switch (command.kind) {
    case 'change':
      if (answer.kind === 'refusal' && answer.code === 'NOT_HELD') return { ...sale, stale: true };
      return fallenBack(sale, command.lines, answer);
    case 'give':
      return isGone(answer)
        ? { ...withGiftAnswered(sale, command), stale: true }
        : notGiven(sale, command, answer);
    case 'save':
      return isGone(answer) ? { ...sale, stale: true } : notSaved(sale, command, answer);
    case 'cancel':
      return isGone(answer) ? folded(sale, 'elsewhere') : notCancelled(sale, answer);
    case 'read':
      return isGone(answer)
        ? folded(sale, 'elsewhere')
        : withTickets({ ...sale, stale: false, problem: answer });
    case 'pay':
      return sale.stage === 'taking' ? notPaid(sale, answer) : sale;
  }
}
