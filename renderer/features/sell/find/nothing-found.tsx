import { IconCalendarSearch } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';

/** What stands in place of events: none fit what is asked for, or there are none at all. */
export function NothingFound({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const { sell } = useText();
  return (
    <EmptyState
      icon={<IconCalendarSearch size={40} />}
      title={isNarrowed ? sell.noneFound : sell.noEvents}
    >
      {isNarrowed ? sell.noneFoundHint : sell.noEventsHint}
    </EmptyState>
  );
}
