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
 * Lets orders differ from their lines, tickets, charges and payments, and lets what was sold, charged and paid
 * be written anew.
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
    drop trigger charges_added on charges;
    drop trigger charges_changed on charges;
    drop trigger charges_are_there_for_good on charges;
    drop trigger charges_stay_as_written on charges;
    alter table charges drop constraint charges_sign;
    drop trigger tickets_stay_as_sold on tickets;
    drop trigger payments_are_written_once on payments;
    alter table tickets drop constraint tickets_admitted_is_sold;
    alter table tickets drop constraint tickets_within_list;
    alter table tickets drop constraint tickets_free;
    alter table payments drop constraint payments_some;
    alter table payments drop constraint payments_of_money`);
}

/** Plants a mistake: what was given back of a ticket counts on once the ticket is cancelled. */
export async function keepAllowances(owner: Client): Promise<void> {
  await takeAgreementAway(owner);
  await owner.query('alter table receipts drop constraint receipts_add_up');
  await keepAsItWas(owner, 'charges', 'NEW.voided_at IS NOT NULL');
}

/** Plants a mistake: the places of some cancelled tickets of an order stay sold. */
export async function forgetToShrink(owner: Client): Promise<void> {
  await takeAgreementAway(owner);
  await keepAsItWas(owner, 'order_lines', `NEW.state = 'sold' AND NEW.quantity < OLD.quantity`);
}

/** Plants a mistake: cash that is moved without an order is not counted in its drawer, but for the float. */
export async function forgetMovements(owner: Client): Promise<void> {
  await owner.query(`
    drop trigger shifts_settled on shifts;
    drop trigger settlements_of_closed_shifts on settlements;
    drop trigger drawer_follows_movements on cash_movements;
    create constraint trigger drawer_follows_floats after insert on cash_movements
      deferrable initially deferred for each row when (NEW.kind = 'float') execute function drawer_follows()`);
}

/** Carries no change of a table out that is such. */
const keepAsItWas = (owner: Client, table: string, such: string): Promise<unknown> =>
  owner.query(`
    create function kept_as_it_was() returns trigger language plpgsql as 'begin return null; end';
    create trigger kept_as_it_was before update on ${table} for each row when (${such})
      execute function kept_as_it_was()`);

/** Lets a drawer be empty and less. */
export async function takeDrawerGuardAway(owner: Client): Promise<void> {
  await owner.query('alter table drawer_tallies drop constraint drawer_tallies_never_below_zero');
  await changeTrigger(owner, ' AND cash_minor + NEW.amount_minor >= 0', '', 'drawer_follows');
}

/** Has a drawer follow what it held when somebody looked, whoever has moved cash since. */
export const forgetOthersCash = (owner: Client): Promise<void> =>
  changeTrigger(
    owner,
    'UPDATE public.drawer_tallies SET cash_minor = cash_minor',
    `PERFORM set_config('rowlock.seen', (SELECT cash_minor::text FROM public.drawer_tallies WHERE shift_id = NEW.shift_id), true);
     UPDATE public.drawer_tallies SET cash_minor = current_setting('rowlock.seen')::bigint`,
    'drawer_follows',
  );

async function changeTrigger(
  owner: Client,
  from: string | RegExp,
  to: string,
  name = 'stock_follows_order_lines',
): Promise<void> {
  const { rows } = await owner.query<{ source: string }>(
    `select pg_get_functiondef($1::regproc) as source`,
    [name],
  );
  const before = rows[0]?.source ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error('the trigger does not read as it did');
  await owner.query(after);
}
