import { useQuery } from '@tanstack/react-query';
import { sizeIn } from '../../../../core/format/numbers.ts';
import { api } from '../../../api/index.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import { useCounter } from '../../../ui/use-counter.ts';
import { overviewQuery } from '../overview.ts';
import type { PageName } from '../page-names.ts';
import { useRecoveryMissing } from './use-recovery-missing.ts';

/** How one thing stands, where it is seen to, and whether somebody has to. */
export interface Standing {
  readonly page: PageName;
  readonly words: string;
  readonly needs: boolean;
}

/** What is known of the journal by whoever may read it. */
function useJournalStanding(): Standing | undefined {
  const { admin, journal } = useText();
  const { may } = useCounter();
  const { data } = useQuery(api.journal.state.queryOptions({ enabled: may('viewJournal') }));
  if (data === undefined) return undefined;
  const { chain, lastCheck } = data;
  const row = (words: string, needs = true): Standing => ({ page: 'check', words, needs });
  if (chain.is !== 'same') return row(journal.chain.title);
  if (lastCheck === null) return row(admin.status.neverChecked);
  if (lastCheck.found > 0) return row(journal.unsound(lastCheck.found));
  return row(admin.status.journalSound, false);
}

/** The national ids: what waits to be destroyed, what cannot be read, and whether the key is on paper. */
function useIdsStanding(): readonly Standing[] {
  const text = useText().admin.status;
  const isMissing = useRecoveryMissing();
  const removals = useQuery(api.participants.idRemovals.queryOptions()).data;
  const foreign = useQuery(api.participants.foreignKeys.queryOptions()).data?.people ?? 0;
  const due = removals?.removals.length ?? 0;
  return [
    ...(foreign > 0
      ? [{ page: 'keys', words: text.unreadable(foreign), needs: true } as const]
      : []),
    ...(isMissing ? [{ page: 'keys', words: text.notPrinted, needs: true } as const] : []),
    ...(removals === undefined
      ? []
      : [
          {
            page: 'personal-data',
            words: due === 0 ? text.noIdsDue : text.idsDue(due),
            // What is announced goes by itself, unless something holds it back.
            needs: due > 0 && removals.heldBack !== null,
          } as const,
        ]),
  ];
}

/** The database and the holds in it. */
function useDatabaseStanding(): readonly Standing[] {
  const text = useText();
  const say = text.admin.status;
  const { language } = useLanguage();
  const database = useCounter().status?.database;
  const { data } = useQuery(overviewQuery());
  if (database === undefined) return [];
  const row = (words: string, needs: boolean): Standing => ({ page: 'database', words, needs });
  const { problem, login } = database;
  if (problem !== null) return [row(text.database[problem].title, true)];
  if (data === undefined) return [];
  const { databaseBytes, milliseconds, heldOrders, lapsedHolds, lapsedPlaces } = data;
  return [
    row(say.connected(sizeIn(language, databaseBytes), milliseconds), false),
    ...(login !== null && login !== 'counter' ? [row(say.asOwner, true)] : []),
    lapsedHolds > 0
      ? row(say.lapsed(text.maintenance.ordersAndPlaces(lapsedHolds, lapsedPlaces)), true)
      : row(say.noneLapsed(heldOrders), false),
  ];
}

/** How everything stands; what needs somebody first. */
export function useStanding(): readonly Standing[] {
  const journal = useJournalStanding();
  const all = [...(journal ? [journal] : []), ...useIdsStanding(), ...useDatabaseStanding()];
  return [...all.filter(each => each.needs), ...all.filter(each => !each.needs)];
}
