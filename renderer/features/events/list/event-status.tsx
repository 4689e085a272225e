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
import { StatusMark } from '../../../ui/list/status-mark.tsx';

const looks = {
  draft: { Icon: IconPencil, tone: 'quiet' },
  published: { Icon: IconCircleCheck, tone: 'good' },
  postponed: { Icon: IconCalendarPause, tone: 'warn' },
  cancelled: { Icon: IconBan, tone: 'bad' },
  begun: { Icon: IconHourglassLow, tone: 'quiet' },
} as const satisfies Record<EventStatus | 'begun', unknown>;

interface Props {
  readonly status: EventStatus;
  readonly startsAt: string;
}

/** The state of an event, as whoever sells it sees it. */
export function EventStatusMark({ status, startsAt }: Props) {
  const text = useText().events;
  // Nothing is sold once it has begun, so "on sale" would be untrue.
  const begun = status === 'published' && Date.parse(startsAt) <= serverNow();
  const shown = begun ? 'begun' : status;
  return <StatusMark {...looks[shown]}>{text.status[shown]}</StatusMark>;
}
