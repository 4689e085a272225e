import { memo, useEffect } from 'react';
import type { EventRow as Event } from '../../../../core/contract/events.ts';
import { Availability } from '../../../ui/availability.tsx';
import { useGlow } from '../../../ui/glow.ts';
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

export const rowId = (eventId: string) => `sell-event-${eventId}`;

/** One event to choose: title, day and time where it takes place, what is left. */
export const EventRow = memo(function EventRow({ event, active, chosen, onChoose }: Props) {
  const row = useGlow<HTMLLIElement>(event.remaining);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active, row]);
  return (
    <li
      ref={row}
      id={rowId(event.id)}
      className={classes['row']}
      role="option"
      aria-selected={active}
      {...(chosen && { 'aria-current': true })}
      onClick={() => onChoose(event)}
      // The search keeps the focus, so that the arrows go on from here.
      onMouseDown={pressed => pressed.preventDefault()}
    >
      <span className={classes['title']} dir="auto">
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
    </li>
  );
});
