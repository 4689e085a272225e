import type { ShiftReport } from '../../../../core/contract/shift-report.ts';
import { useText } from '../../../text/index.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import { When } from '../../../ui/when.tsx';
import { movementName, TakenBack } from '../drawer/movement-words.tsx';
import classes from './figures.module.css';
import { Table } from './figures.tsx';

interface Props {
  readonly rows: ShiftReport['movements'];
  readonly currency: string;
}

/** How cash moved without a sale: why, by whom, when, and what of it was a mistake. */
export function Movements({ rows, currency }: Props) {
  const text = useText().shift;
  return (
    <Table
      title={text.movements}
      columns={[text.movement, text.amount]}
      rows={rows.map(({ id, kind, reason, operatorName, at, takenBack, amountMinor }) => ({
        key: id,
        name: (
          <>
            {movementName(text, kind)}
            <span className={classes['small']}>
              {reason !== null && (
                <>
                  <Isolate>{reason}</Isolate> ·{' '}
                </>
              )}
              <Isolate>{operatorName}</Isolate> · <When at={at} form="relativeDateTime" />
            </span>
            {takenBack !== null && <TakenBack {...takenBack} />}
          </>
        ),
        cells: [<Money key="amount" minor={amountMinor} currency={currency} />],
      }))}
    />
  );
}
