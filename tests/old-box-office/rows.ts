import type { ClientBase } from 'pg';

/*
 * All rows of a box office as one text, a row on each line. PostgreSQL writes and reads the values, so that
 * moments, numbers, arrays and jsonb come back as they were. A column that is left out is NULL; `null` is
 * that of JSON, which jsonb can hold as well, and which the seals of the journal tell from the other.
 */

/** @returns what `loadRows` reads, the same for the same rows. */
export async function dumpRows(owner: ClientBase): Promise<string> {
  await owner.query(`set time zone 'UTC'`);
  const tables: string[] = [];
  for (const table of await textsOf(owner, everyTable)) {
    const columns = await columnsOf(owner, table);
    const values = columns.map(({ name }) => `'"${name}":' || to_json("${name}")`);
    const rows = await textsOf(
      owner,
      `select '{' || concat_ws(',', ${values.join(', ')}) || '}' as text from ${table} t order by t`,
    );
    tables.push(`"${table}":[${rows.map(row => `\n${row}`).join(',')}\n]`);
  }
  const [sequences] = await textsOf(owner, everySequence);
  return `{"sequences":${sequences ?? '{}'},\n"rows":{\n${tables.join(',\n')}\n}}\n`;
}

/**
 * Puts the rows into the tables of a schema that nobody has used, as they are: no trigger fires and no
 * foreign key is looked at. @param owner a superuser
 */
export async function loadRows(owner: ClientBase, text: string): Promise<void> {
  await owner.query('begin');
  await owner.query('set local session_replication_role = replica');
  // Those that a migration has made; they come with the rows.
  await owner.query('delete from roles');
  await owner.query('create temporary table dump on commit drop as select $1::json as content', [
    text,
  ]);
  const tables = `select json_object_keys(content->'rows') as text from dump`;
  for (const table of await textsOf(owner, tables)) {
    const columns = await columnsOf(owner, table);
    const values = columns.map(({ name, type }) =>
      type === 'jsonb' ? `(row->'${name}')::jsonb` : `value."${name}"`,
    );
    await owner.query(
      `insert into ${table} (${columns.map(each => `"${each.name}"`).join(', ')})
       overriding system value
       select ${values.join(', ')} from dump, json_array_elements(content->'rows'->'${table}') row,
         json_populate_record(null::${table}, row) value`,
    );
  }
  await owner.query(
    `select setval(key::regclass, value::bigint) from dump, json_each_text(content->'sequences')`,
  );
  await owner.query('commit');
}

const everyTable = `select tablename as text from pg_tables where schemaname = 'public' order by 1`;
const everySequence = `select json_object_agg(sequencename, last_value order by sequencename)::text
  as text from pg_sequences where schemaname = 'public'`;

async function columnsOf(owner: ClientBase, table: string) {
  const { rows } = await owner.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = 'public' and table_name = $1 order by ordinal_position`,
    [table],
  );
  return rows;
}

async function textsOf(owner: ClientBase, question: string): Promise<string[]> {
  const { rows } = await owner.query<{ text: string }>(question);
  return rows.map(({ text }) => text);
}
