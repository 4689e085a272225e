import type { ClientBase } from 'pg';
import type { Done } from './card-terminal.ts';

interface Kept {
  id: string;
  order: string;
  state: string;
  /** What is booked with it (minor units). */
  booked: number;
}

/**
 * Compares the books with those of the terminals, which are the truth: they know what cards were charged.
 * @param listed attempts that stand under "Card payments to check"
 * @returns what is wrong, in words; empty when all is well
 */
export async function cardsAudit(
  owner: Pick<ClientBase, 'query'>,
  done: readonly Done[],
  listed: ReadonlySet<string>,
): Promise<string[]> {
  const { rows } = await owner.query<Kept>(`
    select a.id, a.order_id as order, a.state, coalesce(sum(p.amount_minor), 0)::int as booked
    from payment_attempts a left join payments p on p.attempt_id = a.id group by a.id`);
  const kept = new Map(rows.map(row => [row.id, row]));
  const approved = done.filter(each => each.isApproved);
  const atTerminals = new Set<string>(approved.map(each => each.attemptId));
  return [
    ...approved.flatMap(each => unresolved(each, kept.get(each.attemptId), listed)),
    ...rows
      .filter(({ id, state }) => isSaidApproved(state) && !atTerminals.has(id))
      .map(({ id, state }) => `attempt ${id} is ${state}, and no terminal approved it`),
    ...chargedAndBooked(
      rows.filter(each => !listed.has(each.id)),
      approved,
    ),
  ];
}

const isSaidApproved = (state: string) => ['approved', 'used', 'reversed'].includes(state);

/** What happened to a card is booked, went back, or stands where somebody must look at it. */
function unresolved(
  { attemptId, kind, amountMinor }: Done,
  kept: Kept | undefined,
  listed: ReadonlySet<string>,
): string[] {
  const what = `${kind} ${attemptId} of ${amountMinor}`;
  if (!kept) return [`nobody knows of ${what}`];
  const isResolved = kept.state === 'used' || kept.state === 'reversed';
  if (isResolved || listed.has(attemptId) || (kind === 'reversal' && kept.state === 'approved'))
    return [];
  return [`${what} is ${kept.state}, and nobody is told to check it`];
}

/** What cards were charged for an order is what is booked for it: no more, so nobody was charged twice. */
function chargedAndBooked(all: readonly Kept[], approved: readonly Done[]): string[] {
  const signed = new Map<string, number>(
    approved.map(({ attemptId, kind, amountMinor }) => [
      attemptId,
      kind === 'charge' ? amountMinor : 0 - amountMinor,
    ]),
  );
  return [...new Set(all.map(each => each.order))].flatMap(order => {
    const own = all.filter(each => each.order === order);
    const charged = own.reduce((minor, { id }) => minor + (signed.get(id) ?? 0), 0);
    const booked = own.reduce((minor, each) => minor + each.booked, 0);
    const words = `cards were charged ${charged} for order ${order}, and ${booked} is booked`;
    return charged === booked ? [] : [words];
  });
}
