import { type Rate, summary } from './rounds.ts';

/** A figure with its unit: whoever reads the report by a program need not read words. */
export type Cell =
  | string
  | { readonly perSecond: number; readonly spread: number }
  | { readonly milliseconds: number; readonly spread?: number }
  | { readonly ratio: number }
  | { readonly mebibytes: number };

/** One line of a table: what was done, and its figures. */
export type Row = readonly Cell[];

export interface Table {
  readonly title: string;
  /** What one must know to read the figures right. */
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** A figure that the program must reach. */
export interface Goal {
  readonly what: string;
  readonly figure: Cell;
  readonly reached: boolean;
}

export interface Report {
  /** On what it was measured. */
  readonly machine: string[];
  readonly tables: Table[];
  readonly goals: Goal[];
  seconds: number;
}

export const perSecond = ({ median, spread }: Rate): Cell => ({ perSecond: median, spread });

/** What one act takes, where they come one after the other. */
export const takes = ({ median, spread }: Rate): Cell => ({ milliseconds: 1_000 / median, spread });

/** The middle of what several runs took. */
export function millis(took: readonly number[]): Cell {
  const { median, spread } = summary('', took);
  return { milliseconds: median, spread };
}

export const rateOf = (rates: readonly Rate[], name: string): Rate => {
  const found = rates.find(rate => rate.name === name);
  if (!found) throw new Error(`nothing was measured as ${name}`);
  return found;
};

export function millisText(milliseconds: number): string {
  if (milliseconds >= 1_000) return `${(milliseconds / 1_000).toFixed(1)} s`;
  return milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`;
}

const withNoise = (figure: string, spread = 0): string =>
  spread === 0 ? figure : `${figure} ± ${Math.round(spread * 100)} %`;

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if ('perSecond' in cell) return withNoise(String(Math.round(cell.perSecond)), cell.spread);
  if ('milliseconds' in cell) return withNoise(millisText(cell.milliseconds), cell.spread);
  if ('ratio' in cell) return cell.ratio.toFixed(2);
  return `${Math.round(cell.mebibytes)} MiB`;
}

const markdownRow = (row: Row): string => `| ${row.map(textOf).join(' | ')} |`;

const markdownTable = (head: readonly string[], rows: readonly Row[]): string =>
  [markdownRow(head), markdownRow(head.map(() => '---')), ...rows.map(markdownRow)].join('\n');

/** The report as it stands in the documents. */
export function markdown({ machine, tables, goals, seconds }: Report): string {
  const reached = goals.map(({ what, figure, reached: is }) => [
    what,
    figure,
    is ? 'reached' : 'not reached',
  ]);
  return [
    `${machine.join('; ')}. Measured in ${Math.round(seconds)} s.`,
    ...(goals.length > 0
      ? [`### Goals\n\n${markdownTable(['goal', 'measured', ''], reached)}`]
      : []),
    ...tables.map(({ title, note, head, rows }) =>
      [`### ${title}`, ...(note ? [note] : []), markdownTable(head, rows)].join('\n\n'),
    ),
  ].join('\n\n');
}
