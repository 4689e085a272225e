import { NativeSelect } from '@mantine/core';
import { useText } from '../../../../../text/index.tsx';
import type { ColumnUse } from '../read/headings.ts';
import { columnUses } from '../read/headings.ts';
import type { ReadList } from '../use-list.ts';
import classes from './columns.module.css';
import { maskedCell } from './sentences.ts';

interface Props {
  readonly list: ReadList;
  readonly onChoose: (at: number, use: ColumnUse) => void;
}

/** Each column by its name, with what stands in it first and what it is taken as. */
export function ColumnChoices({ list: { columns, lines }, onChoose }: Props) {
  const text = useText().sell.list;
  const below = lines.filter(({ number }) => number > (columns.headingAt ?? 0));
  const options = columnUses.map(value => ({ value, label: text.uses[value] }));
  return (
    <div className={classes['columns']} role="group" aria-label={text.columns}>
      {columns.uses.map((use, at) => {
        const title = columns.titles[at] ?? '';
        const name = title === '' ? text.column(at + 1) : title;
        const sample = below.map(({ cells }) => cells[at] ?? '').find(each => each !== '') ?? '';
        return (
          // Columns have no other name than their place.
          <label
            key={at}
            className={classes['column']}
            data-ignored={use === 'ignored' || use === 'ordinal'}
          >
            <span className={classes['head']}>
              <span className={classes['title']} dir="auto" title={name}>
                {name}
              </span>
              <span className={classes['sample']} dir="auto" aria-hidden>
                {maskedCell(sample)}
              </span>
            </span>
            <NativeSelect
              aria-label={text.takenAs(name)}
              data={options}
              value={use}
              onChange={event => {
                const chosen = columnUses.find(each => each === event.currentTarget.value);
                if (chosen !== undefined) onChoose(at, chosen);
              }}
            />
          </label>
        );
      })}
    </div>
  );
}
