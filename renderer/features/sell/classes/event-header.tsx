import { Button } from '@mantine/core';
import { IconLayoutGrid } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { Event } from '../../../../core/contract/events.ts';
import { useText } from '../../../text/index.tsx';
import { EventMark } from '../../../ui/event-mark/event-mark.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { When } from '../../../ui/when.tsx';
import { theSale } from '../sale/the-sale.ts';
import classes from './classes.module.css';

/** Which event is chosen, when and where it is, and the way back to all of them. */
export function EventHeader({ event }: { readonly event: Event | undefined }) {
  const text = useText();
  const format = useFormat();
  return (
    <header className={classes['header']}>
      {event !== undefined && (
        <>
          <EventMark title={event.title} />
          <div className={classes['which']}>
            <h2 className={classes['event']} dir="auto" title={event.title}>
              {event.title}
            </h2>
            <p
              className={classes['where']}
              title={`${format.relativeDateTime(event.startsAt, event.timeZone)} · ${event.place}`}
            >
              <When at={event.startsAt} timeZone={event.timeZone} form="relativeDateTime" />
              {' · '}
              <Isolate>{event.place}</Isolate>
            </p>
          </div>
        </>
      )}
      <Button
        className={classes['toBoard'] ?? ''}
        variant="subtle"
        leftSection={<IconLayoutGrid size={18} aria-hidden />}
        onClick={() => theSale.tell({ type: 'eventLeft' })}
      >
        <span className={classes['toBoardWord']}>{text.sell.toBoard}</span>
      </Button>
    </header>
  );
}

/** What kind of event it is and who appears there: what a customer asks about first. */
export function About({ event: { categories, artists } }: { readonly event: Event }) {
  const names = [...new Set([...categories, ...artists])];
  if (names.length === 0) return null;
  return (
    <p className={classes['about']}>
      {names.map((name, at) => (
        <Fragment key={name}>
          {at > 0 && ' · '}
          <Isolate>{name}</Isolate>
        </Fragment>
      ))}
    </p>
  );
}
