import { IconCalendarPlus } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { NothingFits } from '../../../ui/list/nothing-fits.tsx';
import type { FilterName } from './filters.ts';
import { NewEventButton } from './new-event-button.tsx';
import classes from './no-events.module.css';

interface Props {
  readonly filter: FilterName;
  /** What was searched for; empty when nothing was. */
  readonly text: string;
  /** Whether there are filters beside. */
  readonly isNarrowed: boolean;
  readonly onSearchAll: () => void;
}

/** What stands in the list where no event is. */
export function NoEvents({ filter, text: typed, isNarrowed, onSearchAll }: Props) {
  const { events: text, ui } = useText();
  if (typed === '' && isNarrowed) return <EmptyState title={ui.search.none} />;
  if (typed === '') return <EmptyState title={text.none[filter]} />;
  return (
    <NothingFits
      title={text.nothingFound(typed)}
      hint={text.nothingFoundHint}
      wider={filter === 'all' ? undefined : { label: text.searchAll, onWiden: onSearchAll }}
    />
  );
}

/** What this area is for, and the first step, in the room where the first form will stand. */
export function FirstStep({ onNew }: { readonly onNew: () => void }) {
  const text = useText().events;
  return (
    <div className={classes['room']}>
      <EmptyState
        icon={<IconCalendarPlus size={40} />}
        title={text.firstStep}
        action={<NewEventButton onNew={onNew} />}
      >
        {text.firstStepHint}
      </EmptyState>
    </div>
  );
}
