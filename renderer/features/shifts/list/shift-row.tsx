import type { ShiftRow as Row } from '../../../../core/contract/shift.ts';
import { isolated } from '../../../../core/text/isolated.ts';
import { useText } from '../../../text/index.tsx';
import { ListRow } from '../../../ui/list/list-row.tsx';
import { Money } from '../../../ui/money.tsx';
import { When } from '../../../ui/when.tsx';
import { ShiftState } from '../drawer/shift-head.tsx';
import { Difference } from '../report/difference.tsx';
import classes from './shift-row.module.css';

/** Pixels. */
export const rowHeight = 85;

export const rowId = (shiftId: string) => `shift-${shiftId}`;

interface Props {
  readonly row: Row;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

/** A shift in short: its number or state, when, where and whose; and how its count came out. */
export function ShiftRow({ row, selected, onSelect }: Props) {
  const text = useText().shift;
  const { id, settlement, currency, openedAt, operatorName, drawerName, state } = row;
  return (
    <ListRow id={rowId(id)} height={rowHeight} selected={selected} onSelect={onSelect}>
      <div className={classes['row']}>
        <span className={classes['name']}>
          {settlement === null ? <ShiftState state={state} /> : text.zReport(settlement.number)}
        </span>
        {settlement !== null && <Money minor={settlement.countedMinor} currency={currency} />}
        <span className={classes['small']}>
          <When at={openedAt} form="relativeDateTime" />
        </span>
        {settlement !== null && (
          <Difference minor={settlement.differenceMinor} currency={currency} />
        )}
        <span className={classes['small']}>
          {isolated(operatorName)} · {isolated(drawerName)}
        </span>
      </div>
    </ListRow>
  );
}
