import type { ShiftReport } from '../../../../core/contract/shift-report.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import classes from './figures.module.css';
import { Table } from './figures.tsx';

interface Props {
  readonly rows: ShiftReport['byClass'];
  readonly currency: string;
}

/** How many tickets of each class went at each price, and how many came back. */
export function ByClass({ rows, currency }: Props) {
  const text = useText().shift;
  const { number } = useFormat();
  return (
    <Table
      title={text.byClass}
      columns={[text.ticketClass, text.sold, text.takenBackCount, text.gross]}
      rows={rows.map(each => ({
        key: `${each.ticketClassId} ${each.className} ${each.priceMinor}`,
        name: (
          <>
            <Isolate>{each.className}</Isolate>
            <span className={classes['small']}>
              <Isolate>{each.eventTitle}</Isolate> ·{' '}
              <Money minor={each.priceMinor} currency={currency} />
            </span>
          </>
        ),
        cells: [
          number(each.sold),
          number(each.takenBack),
          <Money key="gross" minor={each.grossMinor} currency={currency} />,
        ],
      }))}
    />
  );
}
