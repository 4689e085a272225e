import { Button } from '@mantine/core';
import { IconCalendarPlus, IconSearchOff } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { FilterName } from './filters.ts';
import { NewEventButton } from './new-event-button.tsx';

interface Props {
  readonly filter: FilterName;
  /** What was searched for; empty when nothing was. */
  readonly text: string;
  readonly onSearchAll: () => void;
  readonly onNew: () => void;
}

/** What stands where no event is: what this place is for, and the first step. */
export function NoEvents({ filter, text: typed, onSearchAll, onNew }: Props) {
  const text = useText().events;
  if (typed !== '')
    return (
      <EmptyState
        icon={<IconSearchOff size={40} />}
        title={text.nothingFound(typed)}
        action={
          filter !== 'all' && (
            <Button variant="default" onClick={onSearchAll}>
              {text.searchAll}
            </Button>
          )
        }
      >
        {text.nothingFoundHint}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<IconCalendarPlus size={40} />}
      title={text.none[filter]}
      action={<NewEventButton onNew={onNew} />}
    >
      {text.noneHint}
    </EmptyState>
  );
}
