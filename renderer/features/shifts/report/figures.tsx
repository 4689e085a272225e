import type { ReactNode } from 'react';
import pane from '../pane.module.css';
import classes from './figures.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of a report. */
export const Figures = ({ title, children }: Props) => (
  <section className={pane['part']} aria-label={title}>
    <h3 className={pane['subtitle']}>{title}</h3>
    {children}
  </section>
);

interface TableProps {
  readonly title: string;
  /** What the first column names, and the others count. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: ReactNode;
    readonly cells: readonly ReactNode[];
  }[];
}

/** A part of a report in rows: what it is about, and its figures. */
export const Table = ({ title, columns, rows }: TableProps) => (
  <Figures title={title}>
    <table className={classes['table']}>
      <thead>
        <tr>
          {columns.map(each => (
            <th key={each} scope="col">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Figures>
);
