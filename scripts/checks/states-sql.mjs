/** @typedef {readonly [string, string]} Step */
/** @typedef {{ table: string, column: string, first: string, steps: Record<string, readonly string[]> }} States */
/** @typedef {{ states: Record<string, States>, revival: Record<string, Step> }} Table */

/** How a migration made by `stepsSql` begins; nothing else begins so. */
export const beginning = '-- Made from core/orders/states.ts';

const head = `${beginning}; \`npm run check\` compares the newest of these with it.
--
-- RL004: a first state or a step that is not in the table (DETAIL: the order).
--
-- The steps stand in a function, which a session compiles once. In WHEN each statement would parse them
-- anew: that took 20 microseconds, where a call takes 4. AFTER and not BEFORE: such a trigger sees the row
-- as it is stored, and does not lock it once more. The functions run as whoever writes, so they need no
-- search_path of their own.`;

const breakpoint = '\n--> statement-breakpoint\n';

/**
 * The whole text of a migration that makes the triggers of the states, in place of those that an earlier
 * one made.
 *
 * @param {Table} table
 */
export function stepsSql({ states, revival }) {
  const statements = Object.entries(states).flatMap(([kind, of]) => [
    functionOf(of, revivalOf(kind, revival)),
    ...triggersOf(of),
  ]);
  const functions = Object.values(states).map(({ table }) => `${table}_steps()`);
  statements.push(`REVOKE EXECUTE ON FUNCTION ${functions.join(', ')} FROM PUBLIC;`);
  return `${head}\n${statements.join(breakpoint)}\n`;
}

/**
 * The step by which an order or a ticket comes back. The order's is remembered until the transaction ends,
 * with the moment at which its tickets became void; a ticket's is allowed to those of that order and moment.
 *
 * @typedef {{ step: Step, sql: string }} Revival
 * @param {string} kind @param {Record<string, Step>} steps @returns {Revival | null}
 */
function revivalOf(kind, steps) {
  const step = steps[kind];
  if (!step) return null;
  const remember = ` THEN
    PERFORM set_config('rowlock.revived', NEW.id || ' ' || OLD.closed_at, true);`;
  const compare = `
    AND current_setting('rowlock.revived', true) = NEW.order_id || ' ' || OLD.voided_at THEN`;
  return { step, sql: kind === 'order' ? remember : compare };
}

/** @param {States} of @param {Revival | null} revival */
function functionOf({ table, column, steps }, revival) {
  const taken = `(OLD.${column}, NEW.${column})`;
  const usual = Object.entries(steps)
    .flatMap(([from, to]) => to.map(each => pair([from, each])))
    .filter(each => !revival || each !== pair(revival.step));
  const comesBack = revival
    ? `
  IF ${taken} = ${pair(revival.step)}${revival.sql}
    RETURN NULL;
  END IF;`
    : '';
  return `CREATE OR REPLACE FUNCTION ${table}_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ${taken} IN (
    ${usual.join(',\n    ')}
  ) THEN
    RETURN NULL;
  END IF;${comesBack}
  RAISE EXCEPTION 'no step of ${table} leads from % to %', coalesce(OLD.${column}, 'nothing'), NEW.${column}
    USING ERRCODE = 'RL004', DETAIL = NEW.${table === 'orders' ? 'id' : 'order_id'};
END
$$;`;
}

/** @param {States} of */
const triggersOf = ({ table, column, first }) => [
  `CREATE OR REPLACE TRIGGER ${table}_first_state AFTER INSERT ON ${table}
FOR EACH ROW WHEN (NEW.${column} <> '${first}') EXECUTE FUNCTION ${table}_steps();`,
  `CREATE OR REPLACE TRIGGER ${table}_steps AFTER UPDATE ON ${table}
FOR EACH ROW WHEN (OLD.${column} <> NEW.${column}) EXECUTE FUNCTION ${table}_steps();`,
];

/** @param {Step} step */
const pair = ([from, to]) => `('${from}', '${to}')`;
