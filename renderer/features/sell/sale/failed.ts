import type { Answer } from '../../../api/answers.ts';
import { firstMissing } from '../participants/row.ts';
import { emptyTill } from '../pay/till.ts';
import type { Command } from './due.ts';
import { fallenBack } from './fall-back.ts';
import { folded } from './folded.ts';
import { placesOf } from './places.ts';
import { focused, focusOn, type Place, type Sale } from './sale.ts';

const isOver = (answer: Answer) => answer.kind === 'refusal' && answer.code === 'HOLD_EXPIRED';
const isGone = (answer: Answer) =>
  answer.kind === 'refusal' && (answer.code === 'NOT_HELD' || answer.code === 'NOT_FOUND');

/** Faults come as `participants.1.nationalId.value`; a row knows its fields only. */
function unsavedRow(place: Place, at: number, answer: Answer): Place {
  if (answer.kind !== 'invalid') return { ...place, unsaved: answer };
  const prefix = `participants.${at}.`;
  const own = Object.entries(answer.fields)
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, fault]) => [path.slice(prefix.length).split('.')[0] ?? '', fault] as const);
  return { ...place, unsaved: { kind: 'invalid', fields: Object.fromEntries(own) } };
}

/** Rows that cannot be saved keep what is typed; a payment must not go on over them. */
function notSaved(sale: Sale, command: Command & { kind: 'save' }, answer: Answer): Sale {
  const places = sale.places.map(place => {
    const at = command.rows.findIndex(row => row.key === place.key);
    return at < 0 ? place : unsavedRow(place, at, answer);
  });
  const kept: Sale = { ...sale, places, saveDue: false };
  return sale.payment === null ? kept : { ...kept, payment: null, stage: 'choosing' };
}

/** Back to the first participant who is missing, by what is on the screen, else by what was answered. */
function toMissing(sale: Sale, ticketIds: readonly string[]): Sale {
  const missing = firstMissing(sale);
  const place = missing?.place ?? sale.places.find(each => each.ticketId === ticketIds[0]);
  const field = missing?.field ?? 'firstName';
  const on = place === undefined ? focusOn.classes : focusOn.field(place.key, field);
  return focused({ ...sale, stage: 'choosing' }, on);
}

function notPaid(sale: Sale, answer: Answer): Sale {
  const open: Sale = { ...sale, payment: null, problem: answer };
  if (answer.kind === 'refusal') {
    if (answer.code === 'PARTICIPANTS_MISSING') return toMissing(open, answer.data.ticketIds);
    // What was counted off was counted against a total that no longer stands.
    if (answer.code === 'TOTAL_CHANGED')
      return focused({ ...open, stale: true, till: emptyTill }, focusOn.amount);
    if (isGone(answer)) return { ...open, stale: true };
  }
  return focused(open, focusOn.amount);
}

/** The places are still held, so they are shown again. */
function notCancelled(sale: Sale, answer: Answer): Sale {
  const stay: Sale = { ...sale, voiding: false, problem: answer };
  if (sale.places.length > 0 || sale.order === null) return stay;
  const places = placesOf(sale.order, sale.made);
  return { ...stay, places, made: sale.made + places.length };
}

/** What a command that did not succeed makes of the sale. */
export function failed(sale: Sale, command: Command, answer: Answer): Sale {
  // Nothing happened: the same command stays due, and the desk sends it again after a pause.
  if (answer.kind === 'busy') return { ...sale, waiting: answer.reason };
  if (answer.kind === 'refusal' && answer.code === 'NOT_SIGNED_IN')
    return { ...sale, waiting: 'unreachable' };
  const calm: Sale = { ...sale, waiting: null, sending: null };
  if (isOver(answer)) return { ...folded(calm, 'ranOut'), problem: answer };
  switch (command.kind) {
    case 'hold':
      return fallenBack({ ...calm, opening: null }, command.lines, answer);
    case 'change':
      if (answer.kind === 'refusal' && answer.code === 'NOT_HELD') return { ...calm, stale: true };
      return fallenBack(calm, command.lines, answer);
    case 'save':
      return isGone(answer) ? { ...calm, stale: true } : notSaved(calm, command, answer);
    case 'cancel':
      return isGone(answer) ? folded(calm, 'elsewhere') : notCancelled(calm, answer);
    case 'read':
      return isGone(answer)
        ? folded(calm, 'elsewhere')
        : { ...calm, stale: false, problem: answer };
    case 'pay':
      return notPaid(calm, answer);
  }
}
