import type { Client } from 'pg';
import { z } from 'zod';
import type { Sent } from './statements.ts';

interface Node {
  'Node Type': string;
  'Relation Name'?: string | undefined;
  'Index Name'?: string | undefined;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number | undefined;
  'Rows Removed by Index Recheck'?: number | undefined;
  Plans?: Node[] | undefined;
}

const Node: z.ZodType<Node> = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Index Name': z.string().optional(),
  'Actual Rows': z.number(),
  'Actual Loops': z.number(),
  'Rows Removed by Filter': z.number().optional(),
  'Rows Removed by Index Recheck': z.number().optional(),
  get Plans() {
    return z.array(Node).optional();
  },
});

const Explained = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: Node })]) })]);

/** What a statement costs where it counts: rows that were looked at, and how they were found. */
export interface Cost {
  readonly text: string;
  readonly rowsRead: number;
  /** Tables that were read from end to end. */
  readonly scanned: readonly string[];
}

const beginsWithWork = /^\s*(with|select|insert|update|delete)\b/i;

/**
 * Carries the statement out under EXPLAIN, within the caller's transaction; null for what has no plan.
 * @param generic plans it for any values, as a prepared statement may be
 */
export async function costOf(owner: Client, sent: Sent, generic: boolean): Promise<Cost | null> {
  if (!beginsWithWork.test(sent.text)) return null;
  await owner.query(
    `set local plan_cache_mode = ${generic ? 'force_generic_plan' : 'force_custom_plan'}`,
  );
  const { rows } = await owner.query(`explain (analyze, timing off, format json) ${sent.text}`, [
    ...sent.values,
  ]);
  const [
    {
      'QUERY PLAN': [{ Plan: plan }],
    },
  ] = Explained.parse(rows);
  const nodes = flat(plan);
  return {
    text: sent.text,
    rowsRead: nodes.reduce((total, node) => total + readBy(node), 0),
    scanned: nodes.flatMap(node =>
      node['Node Type'].endsWith('Seq Scan') ? [node['Relation Name'] ?? ''] : [],
    ),
  };
}

const flat = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(flat)];

/** Rows of tables, not entries of an index: a trigram index notes many and reads what they have in common. */
const readBy = (node: Node): number =>
  /Scan$/.test(node['Node Type']) && node['Node Type'] !== 'Bitmap Index Scan'
    ? node['Actual Loops'] *
      (node['Actual Rows'] +
        (node['Rows Removed by Filter'] ?? 0) +
        (node['Rows Removed by Index Recheck'] ?? 0))
    : 0;
