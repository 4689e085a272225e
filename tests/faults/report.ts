import { medianOf } from '../load/bench/rounds.ts';
import type { Outcome, Skipped } from './fault.ts';

/** One line of the table. */
export interface Line {
  readonly name: string;
  readonly outcome: Outcome | Skipped;
}

/** The table as it stands in the documents. */
export function markdown(lines: readonly Line[]): string {
  const rows = lines.map(({ name, outcome }) =>
    'skipped' in outcome
      ? [name, 'SKIPPED', '', outcome.skipped, '']
      : [
          name,
          outcome.injected,
          outcome.wrong.length,
          recoveryText(outcome.recovered),
          againText(outcome.again),
        ],
  );
  const head = [
    'fault',
    'injected',
    'violations',
    'sells again after (median, longest)',
    'told to send again',
  ];
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}

const recoveryText = (all: readonly number[]): string =>
  all.length === 0 ? '' : `${secondsText(medianOf(all))}, ${secondsText(Math.max(...all))}`;

const againText = (again: Outcome['again']): string =>
  Object.entries(again)
    .map(([why, times]) => `${why} ${times}`)
    .join(', ');

const secondsText = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
