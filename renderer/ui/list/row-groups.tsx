import type { ReactNode } from 'react';
import { inGroups, type RowGroup } from './in-groups.ts';
import classes from './row-groups.module.css';

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly groupOf: (row: Row) => RowGroup;
  readonly children: (row: Row) => ReactNode;
}

/** Rows of a list under headings that stay in view while theirs are. */
export const RowGroups = <Row,>({ rows, groupOf, children }: Props<Row>) =>
  inGroups(rows, groupOf).map(({ key, name, beside, rows: own }) => (
    // Whoever does not see the heading hears it as the name of the group.
    <div key={key} role="group" aria-label={name} className={classes['group']}>
      <div className={classes['heading']} aria-hidden>
        <span className={classes['name']}>{name}</span>
        {beside !== undefined && <span className={classes['beside']}>{beside}</span>}
      </div>
      {own.map(children)}
    </div>
  ));
