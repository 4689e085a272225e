import { IconHistory } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useText } from '../../text/index.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { NothingChosen, TwoPanes } from '../../ui/two-panes.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { EntryList } from './entry-list.tsx';
import { Filters } from './filters.tsx';
import { ListFoot } from './list-foot.tsx';
import { everything, type Narrowing, useJournal } from './use-journal.ts';
import { useSteps } from './use-steps.ts';

/** Everything that was ever done: the list with its filters, and beside it the act that is chosen. */
export function JournalScreen() {
  const text = useText().journal;
  const [narrowing, setNarrowing] = useState(everything);
  const [picked, setPicked] = useState<number | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const detail = useRef<HTMLElement>(null);
  const journal = useJournal(narrowing);
  const { entries, filter } = journal;
  const shown = entries.find(each => each.seq === picked) ?? entries[0];
  const selected = shown?.seq ?? null;
  // It stays when newer ones come; what no longer fits gives way to the newest that does.
  if (selected !== picked) setPicked(selected);
  const narrow = (change: Partial<Narrowing>) => setNarrowing({ ...narrowing, ...change });
  const step = useSteps(
    entries.map(each => each.seq),
    selected,
    setPicked,
  );
  useShortcut({
    keys: '/',
    label: text.search,
    action: () => {
      search.current?.focus();
      search.current?.select();
    },
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      detail.current?.querySelector<HTMLElement>('article')?.focus();
    } else if (event.key === 'Escape') narrow({ about: '' });
    // The key that leads here is not the beginning of what is looked for.
    else if (event.key === '/' && narrowing.about === '') event.preventDefault();
    else step(event);
  };

  return (
    <TwoPanes
      find={<Filters value={narrowing} onChange={narrow} onKeyDown={onKeyDown} fieldRef={search} />}
      list={
        <>
          <EntryList
            journal={journal}
            selected={selected}
            select={setPicked}
            onShowAll={() => {
              setNarrowing(everything);
              search.current?.focus();
            }}
            onKeyDown={onKeyDown}
          />
          <ListFoot
            filter={filter}
            reading={journal.query.isRefetching}
            readAgain={() => void journal.query.refetch()}
          />
        </>
      }
      ref={detail}
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.defaultPrevented) search.current?.focus();
      }}
    >
      {shown === undefined ? (
        <NothingChosen icon={<IconHistory size={40} />} title={text.nothingChosen}>
          {text.nothingChosenHint}
        </NothingChosen>
      ) : (
        <EntryDetail entry={shown} />
      )}
    </TwoPanes>
  );
}
