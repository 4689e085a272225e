import {
  IconBan,
  IconCalendarPause,
  IconCircleCheck,
  IconHourglassLow,
  IconPencil,
} from '@tabler/icons-react';
import type { EventStatus } from '../../../../core/contract/events.ts';
import { serverNow } from '../../../api/server-clock.ts';
import { useText } from '../../../text/index.tsx';
import classes from './status-mark.module.css';

const icons = {
  draft: IconPencil,
  published: IconCircleCheck,
  postponed: IconCalendarPause,
  cancelled: IconBan,
  begun: IconHourglassLow,
} satisfies Record<EventStatus | 'begun', unknown>;

interface Props {
  readonly status: EventStatus;
  readonly startsAt: string;
}

/** The state of an event as a sign and a word; the colour only repeats it. */
export function StatusMark({ status, startsAt }: Props) {
  const text = useText().events;
  // Nothing is sold once it has begun, so "on sale" would be untrue.
  const begun = status === 'published' && Date.parse(startsAt) <= serverNow();
  const shown = begun ? 'begun' : status;
  const Icon = icons[shown];
  return (
    <span className={classes['mark']} data-status={shown}>
      <Icon size={16} aria-hidden />
      {text.status[shown]}
    </span>
  );
}
