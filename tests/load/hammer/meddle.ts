import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import type { TicketClassId } from '../../../core/contract/ids.ts';
import type { Random } from './random.ts';

/** Between two pieces of meddling (milliseconds). */
const between = 50;

/**
 * What happens to a box office beside its sales, until told to stop: deadlines pass, capacities are
 * edited (never below what is taken: the database sees to that), connections are cut in mid-flight.
 */
export async function meddle(
  owner: Client,
  classIds: readonly TicketClassId[],
  random: Random,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    const roll = random.below(10);
    if (roll < 5) await letSomeLapse(owner);
    else if (roll < 9) await editCapacity(owner, random.pick(classIds), random.below(40) - 20);
    else await cutOneConnection(owner);
    await pause(between);
  }
}

/** Skips what a sale has locked: only time passes, nothing is taken from anybody. */
const letSomeLapse = (owner: Client) =>
  owner.query(`
    with lapsing as (
      select id from orders where status = 'held' and held_until > now()
      order by held_until limit 20 for update skip locked),
    moved as (
      update orders set held_until = now() - interval '1 second' from lapsing where orders.id = lapsing.id)
    update order_lines set held_until = now() - interval '1 second' from lapsing
    where order_lines.order_id = lapsing.id`);

const editCapacity = (owner: Client, ticketClassId: TicketClassId, by: number) =>
  owner.query(
    `update ticket_stock set capacity = greatest(held + sold, capacity + $2) where ticket_class_id = $1`,
    [ticketClassId, by],
  );

const cutOneConnection = (owner: Client) =>
  owner.query(`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'rowlock' and state = 'active' limit 1`);
