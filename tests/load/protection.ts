import type { Client } from 'pg';

/**
 * Takes away, in a database of its own, what makes overselling impossible: the constraint, and the
 * question in the trigger. Only the controls of proofs do this.
 */
export async function takeStockGuardAway(owner: Client): Promise<void> {
  await owner.query('alter table ticket_stock drop constraint ticket_stock_never_oversold');
  await changeTrigger(owner, /\n\s+AND \(more_held[^;]+;/, ';');
}

/** Plants a mistake: places of cancelled and expired orders stay taken. */
export const forgetToGiveBack = (owner: Client): Promise<void> =>
  changeTrigger(
    owner,
    'IF more_held = 0 AND more_sold = 0 THEN',
    'IF more_held + more_sold <= 0 THEN',
  );

/** Takes the trigger's memory away: lines may be touched in any order, and then wait for each other. */
export const allowAnyOrder = (owner: Client): Promise<void> =>
  changeTrigger(owner, 'IF class < last_class THEN', 'IF false THEN');

/** Lets orders, tickets and order lines begin as anything and take any step. */
export const takeStepsAway = (owner: Client): Promise<unknown> =>
  owner.query(
    ['orders', 'tickets', 'order_lines']
      .map(
        each =>
          `drop trigger ${each}_steps on ${each}; drop trigger ${each}_first_state on ${each}`,
      )
      .join(';'),
  );

/**
 * Lets orders differ from their lines, tickets and payments, and lets what was sold and paid be written
 * anew.
 */
export async function takeAgreementAway(owner: Client): Promise<void> {
  await changeTrigger(owner, 'IF FOUND THEN', 'IF false THEN');
  await owner.query(`
    drop trigger orders_agree on orders;
    drop trigger orders_begin_agreed on orders;
    drop trigger tickets_added on tickets;
    drop trigger tickets_changed on tickets;
    drop trigger tickets_are_there_for_good on tickets;
    drop trigger payments_added on payments;
    drop trigger tickets_stay_as_sold on tickets;
    drop trigger payments_are_written_once on payments;
    alter table tickets drop constraint tickets_admitted_is_sold;
    alter table payments drop constraint payments_some`);
}

async function changeTrigger(owner: Client, from: string | RegExp, to: string): Promise<void> {
  const { rows } = await owner.query<{ source: string }>(
    `select pg_get_functiondef('stock_follows_order_lines'::regproc) as source`,
  );
  const before = rows[0]?.source ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error('the trigger does not read as it did');
  await owner.query(after);
}
