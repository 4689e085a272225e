/** A box office whose statements can be asked as the owner of its tables. */
interface Owned {
  readonly sql: (statement: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
}

/** Has the database write down every step that an order, a ticket or an order line takes from now on. */
export async function writeDownSteps({ sql }: Owned): Promise<void> {
  await sql(`
    create table steps_taken (
      kind text not null, order_id uuid not null, was text, became text not null,
      act xid8 not null default pg_current_xact_id())`);
  await sql(`
    create function note_step() returns trigger language plpgsql security definer as $$
    declare
      was text := case when tg_op = 'UPDATE' then to_jsonb(old) ->> tg_argv[0] end;
      became text := to_jsonb(new) ->> tg_argv[0];
    begin
      if was is distinct from became then
        insert into steps_taken (kind, order_id, was, became)
        values (tg_table_name, (to_jsonb(new) ->> tg_argv[1])::uuid, was, became);
      end if;
      return null;
    end $$`);
  for (const [table, state, order] of [
    ['orders', 'status', 'id'],
    ['tickets', 'status', 'order_id'],
    ['order_lines', 'state', 'order_id'],
  ]) {
    await sql(
      `create trigger note_step after insert or update on ${table}
       for each row execute function note_step('${state}', '${order}')`,
    );
  }
}

/** Each kind of step that was taken, once: `held → paid`; the first state stands behind nothing. */
export async function stepsTaken(
  { sql }: Owned,
  kind: 'orders' | 'tickets' | 'order_lines',
): Promise<string[]> {
  const rows = await sql(
    `select distinct ltrim(concat(was, ' → ', became)) as step from steps_taken where kind = $1`,
    [kind],
  );
  return rows.map(({ step }) => step as string).sort();
}

/** Orders of which a void ticket was sold by an act that did not pay for an expired order. */
export const revivedAlone = ({ sql }: Owned) =>
  sql(`
    select order_id from steps_taken t where kind = 'tickets' and was = 'void' and not exists (
      select from steps_taken o where o.kind = 'orders' and o.order_id = t.order_id
        and o.act = t.act and o.was = 'expired' and o.became = 'paid')`);
