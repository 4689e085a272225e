import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './problem-lines.module.css';

export interface ProblemLine {
  /** For the field to point at. */
  readonly id: string;
  /** The name of the field. */
  readonly label: string;
  readonly sentence: string;
  /** What would put it right. */
  readonly offer?: { readonly label: string; readonly take: () => void };
}

/** What is wrong in a row of narrow fields: under the row, since no sentence fits into a column. */
export function ProblemLines({ lines }: { readonly lines: readonly ProblemLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={classes['lines']}>
      {lines.map(({ id, label, sentence, offer }) => (
        <li key={id} className={classes['line']}>
          <IconAlertTriangle size={16} aria-hidden />
          <span id={id}>
            <b>{label}</b> {sentence}
          </span>
          {offer !== undefined && (
            <Button size="compact-sm" variant="light" onClick={offer.take}>
              {offer.label}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
