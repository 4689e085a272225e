import type { Rate } from './rounds.ts';

/** One line of a table: what was done, and its figures in words. */
export type Row = readonly string[];

export interface Table {
  readonly title: string;
  readonly head: Row;
  readonly rows: Row[];
}

/** A figure that the program must reach. */
export interface Goal {
  readonly what: string;
  readonly figure: string;
  readonly reached: boolean;
}

export interface Report {
  readonly tables: Table[];
  readonly goals: Goal[];
}

export const rateText = ({ median, spread }: Rate): string =>
  `${Math.round(median)} ± ${Math.round(spread * 100)} %`;

export const ratioText = (ratio: number): string => ratio.toFixed(2);

export const millisText = (milliseconds: number): string =>
  milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`;

export const rateOf = (rates: readonly Rate[], name: string): Rate => {
  const found = rates.find(each => each.name === name);
  if (!found) throw new Error(`nothing was measured as ${name}`);
  return found;
};

const markdownRow = (row: Row): string => `| ${row.join(' | ')} |`;

/** The report as it stands in the documents. */
export function markdown({ tables, goals }: Report): string {
  const parts = tables.map(({ title, head, rows }) =>
    [
      `### ${title}\n`,
      markdownRow(head),
      markdownRow(head.map(() => '---')),
      ...rows.map(markdownRow),
    ].join('\n'),
  );
  const reached = goals.map(({ what, figure, reached: is }) =>
    markdownRow([what, figure, is ? 'reached' : 'not reached']),
  );
  return [
    ...parts,
    ['### Goals\n', '| goal | measured | |', '| --- | --- | --- |', ...reached].join('\n'),
  ].join('\n\n');
}
