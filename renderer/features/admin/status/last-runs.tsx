import { useQueries } from '@tanstack/react-query';
import type { Act } from '../../../../core/contract/operations.ts';
import { api } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Ago } from '../../../ui/ago.tsx';
import { actorOf, actSentence } from '../journal/act-sentence.ts';
import classes from './status.module.css';

/** What keeps the box office in order, by itself or by somebody's hand. */
const upkeep: readonly Act[] = [
  'orders.expire',
  'participants.removeIds',
  'journal.verify',
  'maintenance.changeSettings',
  'installation.changeKey',
];

/** When each of it was done last, as the journal tells; what never was is left out. */
export function LastRuns() {
  const text = useText();
  const entries = useQueries({
    queries: upkeep.map(operation =>
      api.journal.list.queryOptions({ input: { operation, limit: 1 } }),
    ),
    combine: all =>
      all
        .flatMap(({ data }) => data?.entries ?? [])
        .toSorted((one, other) => other.at.localeCompare(one.at)),
  });
  return (
    <section aria-label={text.admin.status.lastRuns}>
      <h2 className={classes['title']}>{text.admin.status.lastRuns}</h2>
      {entries.length === 0 && <p className={classes['count']}>{text.admin.status.noRuns}</p>}
      <ul className={classes['list']}>
        {entries.map(entry => (
          <li key={entry.seq} className={classes['row']}>
            <span className={classes['words']}>
              {actSentence(text.journal, entry.operation)}
              <span className={classes['who']}> · {actorOf(text.journal, entry)}</span>
            </span>
            <span className={classes['when']}>
              <Ago at={entry.at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
