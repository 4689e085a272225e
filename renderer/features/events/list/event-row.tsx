import { IconPencilExclamation } from '@tabler/icons-react';
import type { EventRow as Row } from '../../../../core/contract/events.ts';
import { useText } from '../../../text/index.tsx';
import { Availability } from '../../../ui/availability.tsx';
import { useFormat } from '../../../ui/format.ts';
import { useGlow } from '../../../ui/glow.ts';
import { Cut } from '../../../ui/list/cut.tsx';
import { ListRow } from '../../../ui/list/list-row.tsx';
import { When } from '../../../ui/when.tsx';
import { SlimBar } from '../slim-bar.tsx';
import classes from './event-row.module.css';
import { EventStatusMark } from './event-status.tsx';

/** Pixels. */
export const rowHeight = 93;

export const rowId = (eventId: string) => `event-${eventId}`;

interface Props {
  readonly row: Row;
  readonly selected: boolean;
  /** Whether changes were typed and not saved. */
  readonly unsaved: boolean;
  readonly onSelect: () => void;
}

/** One event: its name and state, when and where, and what is left of it. */
export function EventRow({ row, selected, unsaved, onSelect }: Props) {
  const text = useText().events;
  const glow = useGlow<HTMLDivElement>(`${row.status} ${row.remaining} ${row.capacity}`);
  return (
    <ListRow id={rowId(row.id)} height={rowHeight} selected={selected} onSelect={onSelect}>
      <div ref={glow} className={classes['lines']}>
        <div className={classes['line']}>
          <Cut className={classes['title']} text={row.title} />
          {unsaved && (
            <IconPencilExclamation
              className={classes['unsaved']}
              size={18}
              aria-label={text.unsavedHere}
            />
          )}
          <EventStatusMark status={row.status} startsAt={row.startsAt} />
        </div>
        <div className={classes['line']}>
          <When at={row.startsAt} timeZone={row.timeZone} form="relativeDateTime" />
          <Cut className={classes['where']} text={row.place} />
        </div>
        <Places row={row} />
      </div>
    </ListRow>
  );
}

function Places({ row }: { readonly row: Row }) {
  const text = useText().events;
  const format = useFormat();
  if (row.priceFromMinor === null) return <div className={classes['line']}>{text.noClasses}</div>;
  return (
    <>
      <div className={classes['line']}>
        <Availability form="row" remaining={row.remaining} capacity={row.capacity} />
        {!row.soldOut && (
          <span className={classes['capacity']}>{text.ofCapacity(row.capacity)}</span>
        )}
        <span className={classes['price']}>
          {text.priceFrom(format.money(row.priceFromMinor, row.currency))}
        </span>
      </div>
      <SlimBar remaining={row.remaining} capacity={row.capacity} />
    </>
  );
}
