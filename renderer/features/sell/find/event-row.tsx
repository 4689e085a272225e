import { memo } from 'react';
import type { EventRow as Event } from '../../../../core/contract/events.ts';
import { Availability } from '../../../ui/availability.tsx';
import { useFormat } from '../../../ui/format.ts';
import { useGlow } from '../../../ui/glow.ts';
import { Cut } from '../../../ui/list/cut.tsx';
import { ListRow } from '../../../ui/list/list-row.tsx';
import { When } from '../../../ui/when.tsx';
import classes from './find.module.css';

interface Props {
  readonly event: Event;
  /** The arrows stand on it: Enter takes it. */
  readonly active: boolean;
  /** Its ticket classes are shown. */
  readonly chosen: boolean;
  readonly onChoose: (event: Event) => void;
}

/** Pixels, without the line below it. */
export const rowHeight = 86;

export const rowId = (eventId: string) => `sell-event-${eventId}`;

/** One event to choose: title, day and time where it takes place, what is left, and which place that is. */
export const EventRow = memo(function EventRow({ event, active, chosen, onChoose }: Props) {
  const zone = useFormat().zone(event.startsAt, event.timeZone);
  const glow = useGlow<HTMLDivElement>(event.remaining);
  return (
    <ListRow
      id={rowId(event.id)}
      height={rowHeight}
      selected={active}
      taken={chosen}
      onSelect={() => onChoose(event)}
    >
      <div ref={glow} className={classes['event']}>
        <span className={classes['title']} dir="auto" title={event.title}>
          {event.title}
        </span>
        <span className={classes['when']}>
          <span className={classes['day']}>
            <When at={event.startsAt} timeZone={event.timeZone} form="relativeDay" />
          </span>
          <When at={event.startsAt} timeZone={event.timeZone} form="time" />
        </span>
        <span className={classes['left']}>
          <Availability form="row" remaining={event.remaining} capacity={event.capacity} />
        </span>
        <span className={classes['where']}>
          <Cut text={event.place} />
          {zone !== null && <Cut className={classes['zone']} text={`· ${zone}`} />}
        </span>
      </div>
    </ListRow>
  );
});
