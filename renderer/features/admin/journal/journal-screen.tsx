import { IconHistory } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useText } from '../../../text/index.tsx';
import { useBrowse } from '../../../ui/list/use-browse.ts';
import { useListKeys } from '../../../ui/list/use-list-keys.ts';
import { NothingChosen, TwoPanes } from '../../../ui/two-panes.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { EntryList } from './entry-list.tsx';
import { rowId } from './entry-row.tsx';
import { Filters } from './filters.tsx';
import { ListFoot } from './list-foot.tsx';
import { everything, type Narrowing, useJournal } from './use-journal.ts';

/** Everything that was ever done: the list with its filters, and beside it the act that is chosen. */
export function JournalScreen() {
  const text = useText().journal;
  const [narrowing, setNarrowing] = useState(everything);
  const [picked, setPicked] = useState<number | null>(null);
  const detail = useRef<HTMLElement>(null);
  const journal = useJournal(narrowing);
  const { entries, filter } = journal;
  const shown = entries.find(each => each.seq === picked) ?? entries[0];
  const selected = shown?.seq ?? null;
  // It stays when newer ones come; what no longer fits gives way to the newest that does.
  if (selected !== picked) setPicked(selected);
  const narrow = (change: Partial<Narrowing>) => setNarrowing({ ...narrowing, ...change });
  const browse = useBrowse({
    rows: entries,
    at: shown === undefined ? -1 : entries.indexOf(shown),
    choose: ({ seq }) => setPicked(seq),
    next: text.nextEntry,
    previous: text.previousEntry,
  });
  const keys = useListKeys({
    search: text.search,
    typed: narrowing.about,
    onClear: () => narrow({ about: '' }),
    onEnter: () => detail.current?.querySelector<HTMLElement>('article')?.focus(),
    browse,
  });

  return (
    <TwoPanes
      find={
        <Filters
          value={narrowing}
          onChange={narrow}
          activeId={selected === null ? undefined : rowId(selected)}
          onKeyDown={keys.onKeyDown}
          fieldRef={keys.field}
        />
      }
      list={
        <>
          <EntryList
            journal={journal}
            selected={selected}
            select={setPicked}
            onShowAll={() => {
              setNarrowing(everything);
              keys.toSearch();
            }}
            onKeyDown={keys.onKeyDown}
          />
          <ListFoot
            filter={filter}
            reading={journal.query.isRefetching}
            readAgain={() => void journal.query.refetch()}
          />
        </>
      }
      ref={detail}
      onKeyDown={keys.onKeyDownBeside}
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
