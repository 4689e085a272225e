import type { EventRow } from '../../../../core/contract/events.ts';
import { dayIn } from '../../../../core/format/wall-time.ts';
import { useFormat } from '../../../ui/format.ts';
import type { RowGroup } from '../../../ui/list/in-groups.ts';
import { useClock } from '../../../ui/use-clock.ts';

/** The day of an event on its own clocks, as the heading it stands under. */
export function useDayGroups(): (event: EventRow) => RowGroup {
  const format = useFormat();
  // At midnight today is another day.
  useClock();
  return ({ startsAt, timeZone }) => {
    const near = format.nearDay(startsAt, timeZone);
    const date = format.day(startsAt, timeZone);
    return {
      key: dayIn(new Date(startsAt), timeZone),
      name: near ?? date,
      ...(near !== null && { beside: date }),
    };
  };
}
