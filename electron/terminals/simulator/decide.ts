import { createHash } from 'node:crypto';
import type { Outcome } from '../../../core/contract/attempt.ts';
import { sum } from '../../../core/contract/money.ts';
import type { DeclineReason } from '../../../core/contract/terminals.ts';
import type { Books, Entry } from './books.ts';
import type { Asked } from './wire.ts';

/** What the bank answers. */
export function decide(books: Books, what: Asked): Outcome {
  const refused = what.kind === 'charge' ? null : refusedBack(books, what);
  return refused ? { state: 'declined', reason: refused } : approved(books, what);
}

/** Nothing goes back of what was not charged here, or more of it than was. */
function refusedBack(books: Books, what: Asked): DeclineReason | null {
  const all = books.entries().filter(isApproved);
  const charge = all.find(
    each => each.what.kind === 'charge' && referenceOf(each) === what.ofReference,
  );
  if (charge?.what.currency !== what.currency) return 'noSuchCharge';
  const back = all.filter(
    each => each.what.kind !== 'charge' && each.what.ofReference === what.ofReference,
  );
  const left = charge.what.amountMinor - sum(back.map(each => each.what.amountMinor));
  const isWhole = what.kind === 'refund' || what.amountMinor === charge.what.amountMinor;
  return what.amountMinor <= left && isWhole ? null : 'tooMuchBack';
}

const isApproved = ({ outcome }: Entry): boolean => outcome?.state === 'approved';

const referenceOf = ({ outcome }: Entry): string | undefined =>
  outcome?.state === 'approved' ? outcome.reference : undefined;

function approved(books: Books, { attemptId, kind, amountMinor, currency }: Asked): Outcome {
  const digest = createHash('sha256').update(attemptId).digest();
  const cardLast4 = String(digest.readUInt16BE(0) % 10_000).padStart(4, '0');
  const authorisation = digest.toString('hex', 2, 5).toUpperCase();
  const reference = `${books.serial}-${books.entries().length}`;
  const receiptText = [
    'SIMULATED TERMINAL',
    `${kind.toUpperCase()} ${amountMinor} ${currency} (minor units)`,
    `Card **** ${cardLast4}`,
    `Authorisation ${authorisation}`,
    `Reference ${reference}`,
  ].join('\n');
  return { state: 'approved', reference, cardLast4, authorisation, receiptText };
}
