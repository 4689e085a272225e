import { IconUnlink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/index.ts';
import { useText } from '../text/index.tsx';
import { useCounter } from '../ui/use-counter.ts';
import classes from './journal-notice.module.css';

/** Milliseconds: as often as the counter itself looks. */
const often = 60_000;

/** On every screen of whoever may see to it: the journal is not the one that this counter knew. */
export function JournalNotice() {
  const text = useText().journal.chain;
  const { may } = useCounter();
  const state = api.journal.state.queryOptions({ refetchInterval: often });
  const { data } = useQuery({ ...state, enabled: may('viewJournal') });
  if (data === undefined || data.chain.is === 'same') return null;
  return (
    <a className={classes['notice']} href="#/admin/check" title={text.notice}>
      <IconUnlink size={18} aria-hidden />
      <span className={classes['words']}>{text.notice}</span>
    </a>
  );
}
